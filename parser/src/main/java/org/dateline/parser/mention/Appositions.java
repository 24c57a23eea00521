package org.dateline.parser.mention;

import org.dateline.model.PassageKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the roles behind a name: "X, the French foreign minister", "X, head of the committee". */
final class Appositions {
    private static final int LONGEST_OPENER = 20;

    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final NamePlaces places;
    private final TitleWords titleWords;
    private final Affiliation affiliation;
    private final RoleTitles roles;

    Appositions(
            Words words,
            Clauses clauses,
            NamePlaces places,
            TitleWords titleWords,
            Affiliation affiliation,
            RoleTitles roles) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.places = places;
        this.titleWords = titleWords;
        this.affiliation = affiliation;
        this.roles = roles;
    }

    /** An apposition: "the French foreign minister", "president of Peru", "who heads the committee". */
    void after(Figure person, int from, int limit) {
        after(person, from, limit, null);
    }

    /** The same where a word before the apposition tells whether the role is held. */
    void after(Figure person, int from, int limit, @Nullable RoleStatus told) {
        int first = afterNation(from, limit);
        if (first > from + 1) {
            compatriot(person, from, first - 1);
        }
        boolean split = first < limit && clauses.nounPhraseAt(first) < 0;
        if (words.matchTitle(first, limit) && words.matchEnd() > first + (split ? 1 : 2)) {
            longTitle(person, first, from, limit, told);
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
        boolean several = tokens.is(phrase.head(), Tag.NNS) || isSubject(number, from);
        if (start < end && !isName(phrase.head()) && !headline && !several) {
            affiliation.owner(start, from);
            int noun = titleWords.isChosen(end + 2) ? end + 2 : end;
            int whole = complement(noun, limit);
            if (titleWords.endsInTitle(start, end)) {
                affiliation.belong(person, start, end);
            }
            if (whole == noun || titleWords.endsInTitle(start, whole)) {
                roles.title(person, start, whole, whole, told);
            } else if (isTitle(start, noun)) {
                // "minister of Forests" has an office of that name, "a professor of law" is a professor
                roles.title(person, start, noun, tokens.isCapital(noun + 1) ? whole : noun, told);
            }
        }
    }

    /** "At a meeting with X, | the president said": behind what opens the sentence, the subject of its own verb. */
    private boolean isSubject(int number, int from) {
        int begin = clauses.sentences().start(clauses.sentences().sentenceOf(from));
        boolean opener = (tokens.is(begin, Tag.IN) || tokens.is(begin, Tag.VBG) || tokens.is(begin, Tag.TO))
                && !isBehindOpener(begin, from - 2);
        int verb = clauses.nounPhrases().get(number).end();
        int group = opener && verb < tokens.size() ? clauses.verbGroupAt(verb) : -1;
        return group >= 0
                && clauses.verbGroups().get(group).isFinite()
                && clauses.subject(group) == number
                && clauses.subjectStart(group)
                        == clauses.nounPhrases().get(number).start();
    }

    /** "After her trial, X, the former clerk | was freed": a name that a comma parts from an opening which tells of nobody else. */
    private boolean isBehindOpener(int begin, int name) {
        int number = name < 0 ? -1 : clauses.nounPhraseAt(name);
        int comma = number < 0 ? -1 : clauses.nounPhrases().get(number).start() - 1;
        if (comma <= begin || comma - begin > LONGEST_OPENER || !tokens.is(comma, Tag.COMMA)) {
            return false;
        }
        for (int i = begin; i < comma; i++) {
            if (words.is(i, WordFlag.NOMINAL)) {
                // "with the mayor of Graz, X, the president said"
                return false;
            }
        }
        return true;
    }

    /** Whether a title of the lexicon ends here: "a friend of the family" has none. */
    private boolean isTitle(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                return true;
            }
        }
        return false;
    }

    /** "X, an Argentine": one of a people. */
    private void compatriot(Figure person, int article, int nation) {
        int number = clauses.nounPhraseAt(nation);
        boolean one = words.is(article, FunctionWord.A) || words.is(article, FunctionWord.AN);
        if (one && number >= 0 && clauses.nounPhrases().get(number).head() == nation) {
            person.belongTo(places.at(nation).country());
        }
    }

    /** A title that holds a preposition or a participle is no noun phrase: "as chief of staff", "managing director". */
    private void longTitle(Figure person, int first, int from, int limit, @Nullable RoleStatus told) {
        int end = words.matchEnd();
        affiliation.owner(first, from);
        int whole = complement(end, limit);
        affiliation.belong(person, first, end);
        roles.title(person, first, end, whole, told);
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
        boolean nation = i < limit
                && places.has(i)
                && (places.at(i).sort() == Sort.ADJECTIVE
                        || i > from && places.at(i).sort() == Sort.PEOPLE);
        return nation ? places.at(i).end() : from;
    }

    private boolean isName(int token) {
        return places.has(token) && places.figure(token) != null;
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
        int number = next < limit ? clauses.nounPhraseAt(next) : -1;
        int head = number < 0 ? next : clauses.nounPhrases().get(number).head();
        if (head > next && places.has(head)) {
            // "editor of the daily X", "head of Peru's Council X"
            if (places.has(next) && places.at(next).tellsCountry()) {
                affiliation.take(places.at(next), places.at(head));
            } else {
                affiliation.take(places.at(head));
            }
            return end;
        }
        if (next < limit && places.has(next)) {
            affiliation.take(places.at(next));
            return end;
        }
        // "director of the museum" is a director, "minister of health" is a minister of that
        boolean bare = !tokens.is(end + 1, Tag.DT) && !tokens.is(end + 1, Tag.PRPS) && !tokens.is(end + 1, Tag.CD);
        boolean whole = bare
                && words.is(end, FunctionWord.OF)
                && number >= 0
                && clauses.nounPhrases().get(number).head() - next < 4;
        return whole ? clauses.nounPhrases().get(number).head() + 1 : end;
    }
}
