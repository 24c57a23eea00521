package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PassageKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** The names and titles that are found so far, in the order of the text, and what the last of them tells of the words behind it. */
final class FoundNames {
    private final Words words;
    private final NoActors noActors;
    private final Tokens tokens;
    private final Sentences sentences;
    private final BodyWords bodyWords;
    private final Abbreviated abbreviated;
    private final List<NameSpan> names = new ArrayList<>();
    private final List<TitleSpan> titles = new ArrayList<>();

    FoundNames(Words words, NoActors noActors, Sentences sentences, BodyWords bodyWords, Abbreviated abbreviated) {
        this.noActors = noActors;
        this.words = words;
        this.tokens = words.tokens();
        this.sentences = sentences;
        this.bodyWords = bodyWords;
        this.abbreviated = abbreviated;
    }

    List<NameSpan> names() {
        return names;
    }

    List<TitleSpan> titles() {
        return titles;
    }

    /** Whether the sign of a network's topic or account is set to the word. */
    boolean isMarked(int token) {
        return token > 0 && tokens.isGlued(token) && (tokens.first(token - 1) == '#' || tokens.first(token - 1) == '@');
    }

    /** Adds a name that the lexicon does not know. */
    void add(int start, int end, Sort sort, String country) {
        names.add(new NameSpan(start, end, sort, null, country));
    }

    /** Adds a body that the text alone names. */
    void addBody(int start, int end, String country) {
        add(start, end, bodyWords.isMedia(end) ? Sort.MEDIA : Sort.ORGANIZATION, country);
    }

    /** Adds a known name, unless its letters stand for another in this article. */
    void addKnown(int start, int end, KnownName known) {
        boolean dateline = sentences.passage(sentences.sentenceOf(start)).kind() == PassageKind.DATELINE;
        if (dateline && isAgency(start, end, known)) {
            add(start, end, Sort.MEDIA, "");
            return;
        }
        boolean other = abbreviated.isExpanded(start) && end == start + 1;
        int stop = withoutSmallWord(start, end, known);
        Sort sort = sort(known);
        names.add(
                other
                        ? new NameSpan(start, stop, Sort.UNKNOWN, null, "")
                        : new NameSpan(start, stop, sort, known, known.country()));
        boolean place = sort == Sort.COUNTRY || sort == Sort.CAPITAL || sort == Sort.PLACE;
        if (sort == Sort.COUNTRY
                && sentences.passage(sentences.sentenceOf(start)).kind() == PassageKind.HEADLINE) {
            words.about(known.country());
        }
        if (place && dateline) {
            words.home(known.country());
        }
    }

    /** "ACCRA (GNA) —": letters behind the place of a report, which some country's body has too; bodies of many countries report themselves. */
    private boolean isAgency(int start, int end, KnownName known) {
        return known.kind() == KnownName.Kind.ORGANIZATION
                && !known.country().isEmpty()
                && end == start + 1
                && words.tokens().isCapitals(start)
                && words.is(start - 1, FunctionWord.OPEN);
    }

    private static Sort sort(KnownName known) {
        return switch (known.kind()) {
            case COUNTRY -> Sort.COUNTRY;
            case ADJECTIVE -> Sort.ADJECTIVE;
            case DEMONYM -> Sort.PEOPLE;
            case CAPITAL -> Sort.CAPITAL;
            case OFFICE -> Sort.OFFICE;
            case ORGANIZATION -> Sort.ORGANIZATION;
            case MEDIA -> Sort.MEDIA;
            case PLACE -> Sort.PLACE;
        };
    }

    /** A common noun that explains a known name is no part of it: "the Taliban movement". */
    private int withoutSmallWord(int start, int end, KnownName known) {
        boolean small = end > start + 1 && !tokens.isCapital(end - 1) && tokens.isCapital(start);
        if (!small || !words.matchName(start, end - 1)) {
            return end;
        }
        KnownName shorter = words.known(start);
        boolean same = shorter != null && shorter.canonical().equals(known.canonical());
        return same && words.matchEnd() == end - 1 ? end - 1 : end;
    }

    /** Takes the legal form behind the comma into the name before it, which is a body's. Returns whether there is one. */
    boolean incorporate(int comma, int limit) {
        NameSpan name = isForm(comma, limit) ? lastName() : null;
        boolean body = name != null
                && name.end() == comma
                && (name.sort() == Sort.UNKNOWN || name.sort() == Sort.ORGANIZATION || name.sort() == Sort.MEDIA);
        if (body) {
            Sort sort = name.sort() == Sort.MEDIA ? Sort.MEDIA : Sort.ORGANIZATION;
            names.set(names.size() - 1, new NameSpan(name.start(), comma + 2, sort, name.known(), name.country()));
        }
        return body;
    }

    /** "Lund Mills | , Inc.": the legal form behind a comma. */
    private boolean isForm(int comma, int limit) {
        int form = comma + 1;
        return words.has(comma, limit, FunctionWord.COMMA) && form < limit && noActors.isLegalForm(words.key(form));
    }

    void add(TitleSpan title) {
        titles.add(title);
    }

    /** Takes back what begins at the token or behind it. */
    void takeBack(int start) {
        while (lastName() != null && lastName().start() >= start) {
            names.remove(names.size() - 1);
        }
        while (lastTitle() != null && lastTitle().start() >= start) {
            titles.remove(titles.size() - 1);
        }
    }

    /** Whether a title reaches up to the token: "the foreign minister | Ann Moss". */
    boolean isBehindTitle(int token) {
        TitleSpan title = lastTitle();
        return title != null && title.until() == token;
    }

    /** Whether a name of two words or more stands before the comma right before the token: "Ann Moss, | RN, said". */
    boolean isBehindPerson(int token) {
        NameSpan name = words.is(token - 1, FunctionWord.COMMA) ? lastName() : null;
        return name != null && name.end() == token - 1 && name.sort() == Sort.UNKNOWN && name.end() > name.start() + 1;
    }

    private @Nullable NameSpan lastName() {
        return names.isEmpty() ? null : names.get(names.size() - 1);
    }

    @Nullable
    TitleSpan lastTitle() {
        return titles.isEmpty() ? null : titles.get(titles.size() - 1);
    }
}
