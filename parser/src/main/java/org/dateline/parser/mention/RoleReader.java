package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.PassageKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles and the country of a person from the words around the name: titles before it ("Russian Foreign Minister X"),
 * before a comma ("the president of Peru, X,") and after one ("X, the French foreign minister").
 */
final class RoleReader {
    private static final int REACH = 18;

    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final List<NameSpan> names;
    private final int[] nameAt;
    private final @Nullable Figure[] figureAt;
    private final @Nullable TitleSpan[] titleBefore;
    private final @Nullable Figure[] holderAt;
    private final TitleWords titleWords;
    private final Affiliation affiliation;
    /** The name that took over the role of the one before it. */
    private int lastHeir = -1;

    RoleReader(
            Words words,
            Clauses clauses,
            List<NameSpan> names,
            int[] nameAt,
            @Nullable Figure[] figureAt,
            @Nullable TitleSpan[] titleBefore) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.names = names;
        this.nameAt = nameAt;
        this.figureAt = figureAt;
        this.titleBefore = titleBefore;
        this.affiliation = new Affiliation(words, names, nameAt, figureAt, titleBefore);
        this.titleWords = new TitleWords(words, names, nameAt, titleBefore);
        this.holderAt = new Figure[words.tokens().size()];
    }

    /** Adds to the person what stands around this name. */
    void read(Figure person, NameSpan name) {
        int sentence = clauses.sentences().sentenceOf(name.start());
        int begin = clauses.sentences().start(sentence);
        int limit = clauses.sentences().end(sentence);
        boolean titled = before(person, name.start(), begin) || beyondComplement(person, name.start(), begin);
        inherit(person, name, begin, titled);
        boolean described = words.is(name.start() - 1, WordFlag.NOMINAL);
        boolean owned = tokens.is(name.start() - 1, Tag.POS) && isNation(name.start() - 2);
        if (!titled && name.start() > begin && (described || owned)) {
            affiliation.owner(described ? name.start() - 1 : name.start(), begin);
            person.belongTo(affiliation.country());
        }
        boolean comma = name.end() < limit && words.is(name.end(), FunctionWord.COMMA);
        boolean closed = comma || name.end() >= limit || tokens.is(name.end(), Tag.STOP);
        if (closed && name.start() > begin && words.is(name.start() - 1, FunctionWord.COMMA)) {
            aside(person, name.start() - 1, begin);
        }
        if (comma) {
            after(person, name.end() + 1, limit);
        } else if (name.end() + 1 < limit) {
            beside(person, name.end(), limit);
        }
    }

    private boolean isNation(int token) {
        return token >= 0 && nameAt[token] >= 0 && names.get(nameAt[token]).sort() == Sort.COUNTRY;
    }

    /** The title that a comma parts from the name: "the president of Peru, X,". */
    private void aside(Figure person, int comma, int begin) {
        if (!before(person, comma, begin)
                && !beyondComplement(person, comma, begin)
                && words.is(comma - 1, WordFlag.NOMINAL)) {
            affiliation.owner(comma - 1, begin);
            person.belongTo(affiliation.country());
        }
    }

    /** Without a comma: "X, as head of", "X the head of", "X of Bahrain". */
    private void beside(Figure person, int next, int limit) {
        if (words.is(next, FunctionWord.AS)) {
            after(person, next + 1, limit);
        } else if (words.is(next, FunctionWord.THE)) {
            after(person, next, limit);
        } else if (words.is(next, FunctionWord.OF) && nameAt[next + 1] >= 0) {
            affiliation.clear();
            affiliation.take(names.get(nameAt[next + 1]));
            person.belongTo(affiliation.country());
            reign(person, next - 1);
        }
    }

    /** "King X of Norway": the realm stands behind the name. */
    private void reign(Figure person, int name) {
        int last = person.roles.size() - 1;
        FoundRole role = last < 0 ? null : person.roles.get(last);
        TitleSpan title =
                nameAt[name] < 0 ? null : titleBefore[names.get(nameAt[name]).start()];
        if (role != null
                && title != null
                && title.title().type() == Title.Type.NOBLE
                && role.country().isEmpty()
                && role.body() == null) {
            person.roles.set(
                    last,
                    new FoundRole(role.title(), affiliation.country(), affiliation.body(), role.status(), role.span()));
        }
    }

    /** "The secretary general of NATO X", "the ambassador to Denmark X": the title stands before what it belongs to. */
    private boolean beyondComplement(Figure person, int end, int begin) {
        int i = end;
        for (int steps = 0; steps < 3; steps++) {
            int stop = complementStart(i, Math.max(begin, end - REACH));
            if (stop < 0) {
                return false;
            }
            TitleSpan title = titleBefore[stop];
            if (title != null && !title.isHonorific()) {
                return withComplement(person, stop, begin, i);
            }
            i = stop;
        }
        return false;
    }

    /** The preposition before the noun phrase that ends here, or -1. */
    private int complementStart(int end, int from) {
        int i = end - 1;
        while (i > from
                && !isLink(i)
                && !tokens.tag(i).isVerb()
                && !tokens.is(i, Tag.STOP)
                && (!(tokens.is(i, Tag.COMMA) || tokens.is(i, Tag.CC)) || isListed(i))) {
            i--;
        }
        return i > from && i < end - 1 && isLink(i) ? i : -1;
    }

    /** A comma or conjunction within the name of an office: "for Culture, Sports and Housing". */
    private boolean isListed(int i) {
        boolean joins = tokens.is(i, Tag.COMMA) || words.is(i, FunctionWord.AND);
        return joins && isOfficeWord(i + 1) && isOfficeWord(i - 1);
    }

    private boolean isOfficeWord(int i) {
        return tokens.isCapital(i) && (nameAt[i] < 0 || figureAt[i] == null) && titleBefore[i + 1] == null;
    }

    private boolean isLink(int token) {
        return words.is(token, FunctionWord.OF)
                || words.is(token, FunctionWord.TO)
                || words.is(token, FunctionWord.FOR)
                || words.is(token, FunctionWord.AT);
    }

    private boolean withComplement(Figure person, int end, int begin, int until) {
        int start = titleWords.titleStart(end, begin);
        affiliation.owner(start, begin);
        boolean of = words.is(end, FunctionWord.OF);
        for (int i = end + 1; i < until && !affiliation.isKnown() && of; i++) {
            if (nameAt[i] >= 0) {
                affiliation.take(names.get(nameAt[i]));
            }
        }
        affiliation.belong(person, start, end);
        boolean office = !affiliation.isKnown() && isOffice(end + 1, until);
        title(person, start, end, office ? until : end);
        second(person, start, begin);
        return true;
    }

    /** Whether the words are what an office is for: capitalised, and no names. */
    private boolean isOffice(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isOfficeWord(i) && !isListed(i)) {
                return false;
            }
        }
        return from < until;
    }

    /** "Peru's president and first secretary": the title before the conjunction too. */
    private void second(Figure person, int start, int begin) {
        if (start > begin + 1 && words.is(start - 1, FunctionWord.AND) && titleBefore[start - 1] != null) {
            before(person, start - 1, begin);
        }
    }

    /** "Presidents X and Y", "special envoys X and Y": the second has the title and the country of the first. */
    private void inherit(Figure person, NameSpan name, int begin, boolean titled) {
        int joint = name.start() - 1;
        if (titled
                || joint <= begin
                || !words.is(joint, FunctionWord.AND) && !words.is(joint, FunctionWord.COMMA)
                || nameAt[joint - 1] < 0) {
            return;
        }
        NameSpan other = names.get(nameAt[joint - 1]);
        TitleSpan title = titleBefore[other.start()];
        Figure first = figureAt[other.start()];
        boolean plural = title == null ? other.start() == lastHeir : titleWords.isPlural(title);
        if (other.sort() == Sort.PERSON && first != null && plural && !first.roles.isEmpty()) {
            lastHeir = name.start();
            person.belongTo(first.country);
            FoundRole role = first.roles.get(first.roles.size() - 1);
            if (person.roles.stream().noneMatch(own -> own.title().equals(role.title()))) {
                person.roles.add(role);
            }
        }
    }

    /** The title that ends at {@code end}, with what belongs to it on its left. Whether there was one. */
    private boolean before(Figure person, int end, int begin) {
        int start = titleWords.titleStart(end, begin);
        if (start == end) {
            return false;
        }
        affiliation.owner(start, begin);
        affiliation.belong(person, start, end);
        title(person, start, end);
        second(person, start, begin);
        return affiliation.isKnown() || titleWords.endsInTitle(start, end);
    }

    /** Adds the title in {@code [start, end)} if there is one in it; words of time and manner before it tell its status. */
    private void title(Figure person, int start, int end) {
        title(person, start, end, end);
    }

    /** The same with a complement up to {@code whole}: "secretary | for culture". */
    private void title(Figure person, int start, int end, int whole) {
        RoleStatus status = titleWords.statusBefore(start);
        int from = start;
        while (from < end && titleWords.statusOf(from) != null) {
            status = titleWords.statusOf(from);
            from += from + 1 < end && words.isJoint(from + 1, end) ? 2 : 1;
        }
        int stop = end;
        while (stop > from && titleWords.isHonorific(stop - 1)) {
            stop--;
        }
        boolean chosen = titleWords.isChosen(stop);
        if (from < stop && titleWords.endsInTitle(from, chosen ? stop - 2 : stop)) {
            Arrays.fill(holderAt, from, stop, person);
            int rank = titleWords.rankStart(from, stop);
            if (rank > from) {
                add(person, from, rank, status);
            }
            add(person, Math.max(from, rank), whole > end ? whole : stop, chosen ? RoleStatus.DESIGNATE : status);
        }
    }

    /** Of each token of a role the person who holds it, else null. */
    @Nullable
    Figure[] holders() {
        return holderAt;
    }

    private void add(Figure person, int from, int end, RoleStatus status) {
        gender(person, end - 1);
        String title = titleWords.singular(from, end);
        if (person.roles.stream().noneMatch(role -> role.title().equals(title)) && person.roles.size() < 12) {
            person.roles.add(
                    new FoundRole(title, affiliation.country(), affiliation.body(), status, tokens.span(from, end)));
        }
    }

    /** A spokeswoman is a woman, a businessman a man. */
    private void gender(Figure person, int noun) {
        Nominal nominal = words.is(noun, WordFlag.NOMINAL) ? words.lexicon().nominal(tokens.word(noun)) : null;
        if (nominal != null && person.gender == Gender.ANY) {
            person.gender = nominal.gender();
        }
    }

    /** An apposition: "the French foreign minister", "president of Peru", "who heads the committee". */
    private void after(Figure person, int from, int limit) {
        int first = afterNation(from, limit);
        if (words.matchTitle(first, limit) && words.matchEnd() > first + 2) {
            longTitle(person, first, from, limit);
            return;
        }
        int number = first < limit ? clauses.nounPhraseAt(first) : -1;
        if (number < 0) {
            return;
        }
        NounPhrase phrase = clauses.nounPhrases().get(number);
        int end = Math.min(phrase.head() + 1, phrase.end());
        int start = titleWords.appositionStart(end, Math.min(first, phrase.head()));
        boolean headline = !tokens.is(from, Tag.DT) && isHeadline(from) && !closes(end, limit);
        if (start < end && !isName(phrase.head()) && !headline) {
            affiliation.owner(start, from);
            int noun = titleWords.isChosen(end + 2) ? end + 2 : end;
            int whole = complement(noun, limit);
            if (titleWords.endsInTitle(start, end)) {
                affiliation.belong(person, start, end);
            }
            title(person, start, whole);
        }
    }

    /** A title that holds a preposition is no noun phrase: "as chief of staff". */
    private void longTitle(Figure person, int first, int from, int limit) {
        int end = words.matchEnd();
        affiliation.owner(first, from);
        int whole = complement(end, limit);
        affiliation.belong(person, first, end);
        title(person, first, end, whole);
    }

    private boolean isHeadline(int token) {
        Sentences sentences = clauses.sentences();
        return sentences.passage(sentences.sentenceOf(token)).kind() != PassageKind.PARAGRAPH;
    }

    private boolean closes(int token, int limit) {
        return token >= limit || tokens.isMark(token) || words.is(token, FunctionWord.OF);
    }

    /** The token after an article and a nation. */
    private int afterNation(int from, int limit) {
        int i = from < limit && tokens.is(from, Tag.DT) ? from + 1 : from;
        boolean nation = i < limit && nameAt[i] >= 0 && names.get(nameAt[i]).sort() == Sort.ADJECTIVE;
        return nation ? names.get(nameAt[i]).end() : from;
    }

    private boolean isName(int token) {
        return nameAt[token] >= 0 && figureAt[token] != null;
    }

    /** Takes in "of state" and reads "of Peru", "of the Green Party". Returns the end of the title. */
    private int complement(int end, int limit) {
        if (end + 1 >= limit
                || !(words.is(end, FunctionWord.OF)
                        || words.is(end, FunctionWord.FOR)
                        || words.is(end, FunctionWord.AT))) {
            return end;
        }
        int next = words.is(end + 1, FunctionWord.THE) ? end + 2 : end + 1;
        if (next < limit && nameAt[next] >= 0) {
            affiliation.take(names.get(nameAt[next]));
            return end;
        }
        int number = next < limit ? clauses.nounPhraseAt(next) : -1;
        boolean whole = words.is(end, FunctionWord.OF)
                && number >= 0
                && clauses.nounPhrases().get(number).head() - next < 4;
        return whole ? clauses.nounPhrases().get(number).head() + 1 : end;
    }
}
