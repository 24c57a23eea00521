package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.model.PassageKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title.Type;
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
    private String country = "";
    private boolean byAdjective;
    /** The name that took over the role of the one before it. */
    private int lastHeir = -1;

    private @Nullable Figure body;

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
            owner(described ? name.start() - 1 : name.start(), begin);
            person.belongTo(country);
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
            owner(comma - 1, begin);
            person.belongTo(country);
        }
    }

    /** Without a comma: "X, as head of", "X the head of", "X of Bahrain". */
    private void beside(Figure person, int next, int limit) {
        if (words.is(next, FunctionWord.AS)) {
            after(person, next + 1, limit);
        } else if (words.is(next, FunctionWord.THE)) {
            after(person, next, limit);
        } else if (words.is(next, FunctionWord.OF) && nameAt[next + 1] >= 0) {
            country = "";
            body = null;
            affiliation(names.get(nameAt[next + 1]));
            person.belongTo(country);
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
        int start = titleStart(end, begin);
        owner(start, begin);
        boolean of = words.is(end, FunctionWord.OF);
        for (int i = end + 1; i < until && country.isEmpty() && body == null && of; i++) {
            if (nameAt[i] >= 0) {
                affiliation(names.get(nameAt[i]));
            }
        }
        belong(person, start, end);
        boolean office = country.isEmpty() && body == null && isOffice(end + 1, until);
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
        boolean plural = title == null ? other.start() == lastHeir : isPlural(title);
        if (other.sort() == Sort.PERSON && first != null && plural && !first.roles.isEmpty()) {
            lastHeir = name.start();
            person.belongTo(first.country);
            FoundRole role = first.roles.get(first.roles.size() - 1);
            if (person.roles.stream().noneMatch(own -> own.title().equals(role.title()))) {
                person.roles.add(role);
            }
        }
    }

    /** Whether the title is written in the plural. */
    private boolean isPlural(TitleSpan title) {
        return tokens.is(title.end() - 1, Tag.NNS)
                || !tokens.reads(title.end() - 1, last(title.title().name()));
    }

    private static String last(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /** The title that ends at {@code end}, with what belongs to it on its left. Whether there was one. */
    private boolean before(Figure person, int end, int begin) {
        int start = titleStart(end, begin);
        if (start == end) {
            return false;
        }
        owner(start, begin);
        belong(person, start, end);
        title(person, start, end);
        second(person, start, begin);
        return !country.isEmpty() || body != null || endsInTitle(start, end);
    }

    private int titleStart(int end, int begin) {
        TitleSpan title = titleBefore[isChosen(end) ? end - 2 : end];
        int start = title == null ? end : title.start();
        while (start > begin && titleBefore[start] != null) {
            start = titleBefore[start].start();
        }
        return modifiersStart(start, Math.max(begin, start - REACH), start == end || tokens.isCapital(start));
    }

    /** Whether the words before are a title of one who is yet to take office: "president-elect". */
    private boolean isChosen(int end) {
        return end > 2
                && words.isJoint(end - 2, end)
                && (tokens.reads(end - 1, "elect") || tokens.reads(end - 1, "designate"));
    }

    /** Where the words of a title begin: back to a nation, a body, an article, a possessive; all of them capital or all small. */
    private int modifiersStart(int title, int from, boolean capital) {
        int i = title;
        while (i > from && isTitlePart(i - 1, capital)) {
            i--;
        }
        return i < title && words.is(i, FunctionWord.AND) ? i + 1 : i;
    }

    private boolean isTitlePart(int token, boolean capital) {
        if (tokens.is(token, Tag.HYPH) && statusOf(token - 1) != null) {
            return false;
        }
        if (nameAt[token] >= 0 && names.get(nameAt[token]).sort() != Sort.UNKNOWN) {
            return false;
        }
        Tag tag = tokens.tag(token);
        if (words.is(token, FunctionWord.AND) || tag == Tag.HYPH) {
            boolean noun = token > 0
                    && tokens.isCapital(token - 1) == capital
                    && nameAt[token - 1] < 0
                    && (tokens.tag(token - 1).isNoun() || tokens.is(token - 1, Tag.JJ));
            return noun && titleBefore[token] == null;
        }
        return tokens.isCapital(token) == capital && !words.isDay(token) && (tag.isNoun() || tag == Tag.JJ);
    }

    /** Takes over the country, but not that of a firm, a school or a team: those have people of all nations. */
    private void belong(Figure person, int start, int end) {
        Type type = null;
        for (int i = start; i < end && type == null; i++) {
            type = words.matchTitle(i, end) && words.matchEnd() == end
                    ? words.title().type()
                    : null;
        }
        boolean anywhere = type == Type.BUSINESS || type == Type.ACADEMIC || type == Type.SPORT;
        if (!anywhere || body == null && (type != Type.SPORT || byAdjective)) {
            person.belongTo(country);
        }
    }

    /** What stands before a title: a nation, a body, "Peru's". */
    private void owner(int start, int begin) {
        country = "";
        body = null;
        byAdjective = false;
        int i = start - 1;
        while (i >= begin && (tokens.is(i, Tag.POS) || words.is(i, FunctionWord.HYPHEN))) {
            i--;
        }
        if (i >= begin && nameAt[i] >= 0) {
            affiliation(names.get(nameAt[i]));
        } else if (i > begin && (words.is(i, FunctionWord.AND) || words.is(i, FunctionWord.COMMA))) {
            listed(words.is(i - 1, FunctionWord.COMMA) ? i - 2 : i - 1, begin);
        }
    }

    /** In a list of titles and names each belongs where the one before does. */
    private void listed(int before, int begin) {
        if (before >= begin && nameAt[before] >= 0) {
            NameSpan name = names.get(nameAt[before]);
            Figure figure = figureAt[before];
            boolean titled = name.sort() == Sort.PERSON && titleBefore[name.start()] != null;
            country = titled && figure != null ? figure.country : "";
        }
    }

    private void affiliation(NameSpan name) {
        Figure figure = figureAt[name.start()];
        if (name.tellsCountry()) {
            byAdjective = name.sort() == Sort.ADJECTIVE;
            country = name.country();
        } else if (figure != null && figure.isBody()) {
            body = figure;
            country = figure.country;
        } else if (name.sort() == Sort.PLACE) {
            country = name.country();
        }
    }

    /** Adds the title in {@code [start, end)} if there is one in it; words of time and manner before it tell its status. */
    private void title(Figure person, int start, int end) {
        title(person, start, end, end);
    }

    /** The same with a complement up to {@code whole}: "secretary | for culture". */
    private void title(Figure person, int start, int end, int whole) {
        RoleStatus status = statusBefore(start);
        int from = start;
        while (from < end && statusOf(from) != null) {
            status = statusOf(from);
            from += from + 1 < end && words.isJoint(from + 1, end) ? 2 : 1;
        }
        int stop = end;
        while (stop > from && isHonorific(stop - 1)) {
            stop--;
        }
        boolean chosen = isChosen(stop);
        if (from < stop && endsInTitle(from, chosen ? stop - 2 : stop)) {
            Arrays.fill(holderAt, from, stop, person);
            int rank = rankStart(from, stop);
            if (rank > from) {
                add(person, from, rank, status);
            }
            add(person, Math.max(from, rank), whole > end ? whole : stop, chosen ? RoleStatus.DESIGNATE : status);
        }
    }

    /** Where a rank begins that follows a whole title: "army chief | General"; -1 for none. */
    private int rankStart(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                boolean rank = isRank(words.title().type()) && tokens.isCapital(i) && !words.isJoint(i - 1, end);
                return rank && endsInTitle(from, i) && !isShort(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isShort(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == '.';
    }

    private static boolean isRank(Type type) {
        return type == Type.MILITARY || type == Type.POLICE || type == Type.ACADEMIC || type == Type.NOBLE;
    }

    /** The status that a word before the nation tells: "former Peruvian president". */
    private RoleStatus statusBefore(int start) {
        if (start > 1 && words.isJoint(start - 1, tokens.size()) && statusOf(start - 2) != null) {
            return statusOf(start - 2);
        }
        int name = start > 0 ? nameAt[start - 1] : -1;
        RoleStatus status = name >= 0 && names.get(name).start() > 0
                ? statusOf(names.get(name).start() - 1)
                : null;
        return status == null ? RoleStatus.CURRENT : status;
    }

    private boolean isHonorific(int token) {
        return words.is(token, WordFlag.HONORIFIC)
                && words.matchTitle(token, token + 1)
                && words.title().type() == Type.HONORIFIC;
    }

    /** Of each token of a role the person who holds it, else null. */
    @Nullable
    Figure[] holders() {
        return holderAt;
    }

    private void add(Figure person, int from, int end, RoleStatus status) {
        gender(person, end - 1);
        String title = singular(from, end);
        if (person.roles.stream().noneMatch(role -> role.title().equals(title)) && person.roles.size() < 12) {
            person.roles.add(new FoundRole(
                    title,
                    country,
                    body == null || !country.isEmpty() && body.kind == org.dateline.model.ActorKind.COUNTRY
                            ? null
                            : body,
                    status,
                    tokens.span(from, end)));
        }
    }

    /** A spokeswoman is a woman, a businessman a man. */
    private void gender(Figure person, int noun) {
        Nominal nominal = words.is(noun, WordFlag.NOMINAL) ? words.lexicon().nominal(tokens.word(noun)) : null;
        if (nominal != null && person.gender == Gender.ANY) {
            person.gender = nominal.gender();
        }
    }

    /** The title in lower case and in the singular. */
    private String singular(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                String head = words.title().name().toLowerCase(Locale.ROOT);
                boolean plural = !tokens.reads(end - 1, last(head)) && tokens.is(end - 1, Tag.NNS);
                String own = plural ? head : line(i, end);
                return i == from ? own : line(from, i) + " " + own;
            }
        }
        return line(from, end);
    }

    private String line(int from, int end) {
        return OneLine.of(tokens.words(from, end)).toLowerCase(Locale.ROOT);
    }

    /** Whether the words end in a title: any tail of them is one. */
    private boolean endsInTitle(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                return true;
            }
        }
        return words.is(end - 1, WordFlag.NOMINAL)
                && words.lexicon().nominal(tokens.word(end - 1)).type()
                        == org.dateline.parser.lexicon.Nominal.Type.PERSON;
    }

    private @Nullable RoleStatus statusOf(int token) {
        if (tokens.reads(token, "former")
                || tokens.reads(token, "ex")
                || tokens.reads(token, "late")
                || tokens.reads(token, "then")
                || tokens.reads(token, "ousted")) {
            return RoleStatus.FORMER;
        }
        if (tokens.reads(token, "acting") || tokens.reads(token, "interim") || tokens.reads(token, "caretaker")) {
            return RoleStatus.ACTING;
        }
        return null;
    }

    /** An apposition: "the French foreign minister", "president of Peru", "who heads the committee". */
    private void after(Figure person, int from, int limit) {
        int first = afterNation(from, limit);
        int number = first < limit ? clauses.nounPhraseAt(first) : -1;
        if (number < 0) {
            return;
        }
        NounPhrase phrase = clauses.nounPhrases().get(number);
        int end = Math.min(phrase.head() + 1, phrase.end());
        int start = appositionStart(end, Math.min(first, phrase.head()));
        boolean headline = !tokens.is(from, Tag.DT) && isHeadline(from) && !closes(end, limit);
        if (start < end && !isName(phrase.head()) && !headline) {
            owner(start, from);
            int noun = isChosen(end + 2) ? end + 2 : end;
            int whole = complement(noun, limit);
            if (endsInTitle(start, end)) {
                belong(person, start, end);
            }
            title(person, start, whole);
        }
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

    private int appositionStart(int end, int from) {
        int i = end;
        while (i > from && (isTitlePart(i - 1, tokens.isCapital(i - 1)))) {
            i--;
        }
        return i;
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
            affiliation(names.get(nameAt[next]));
            return end;
        }
        int number = next < limit ? clauses.nounPhraseAt(next) : -1;
        boolean whole = words.is(end, FunctionWord.OF)
                && number >= 0
                && clauses.nounPhrases().get(number).head() - next < 4;
        return whole ? clauses.nounPhrases().get(number).head() + 1 : end;
    }
}
