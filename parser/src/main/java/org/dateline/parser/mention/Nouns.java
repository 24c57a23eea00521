package org.dateline.parser.mention;

import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.PassageKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Nominal.Type;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/** What the noun phrases of an article say of whom they describe: number, gender, definiteness, country. */
final class Nouns {
    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final StandIns standIns;
    private final List<NameSpan> names;
    private final Numbering nameAt;
    private final Numbers numbers;

    Nouns(Words words, StandIns standIns, Clauses clauses, List<NameSpan> names, Numbering nameAt) {
        this.words = words;
        this.standIns = standIns;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.names = names;
        this.nameAt = nameAt;
        this.numbers = new Numbers(words);
    }

    NounPhrase phrase(int number) {
        return clauses.nounPhrases().get(number);
    }

    /** What the head is as a common noun for a party, or null. */
    @Nullable
    Nominal nominal(int number) {
        int head = phrase(number).head();
        return words.is(head, WordFlag.NOMINAL) ? words.lexicon().nominal(tokens.word(head)) : null;
    }

    /** Whether the head stands for people or a body: a nominal, or a title. */
    boolean isParty(int number) {
        int head = phrase(number).head();
        return words.is(head, WordFlag.NOMINAL) || isTitle(number) || isCompatriot(number);
    }

    /** The name of a people, or the adjective of a country in its place, that is the head of a phrase with an article; null for none. */
    @Nullable
    NameSpan people(int number) {
        int at = nameAt.at(phrase(number).head());
        NameSpan name = at < 0 ? null : names.get(at);
        boolean people =
                name != null && (name.sort() == NameSpan.Sort.PEOPLE || name.sort() == NameSpan.Sort.ADJECTIVE);
        int first = phrase(number).start();
        return people && (tokens.is(first, Tag.DT) || tokens.is(first, Tag.CD)) ? name : null;
    }

    /** "the Mongolian", "a Frenchwoman": one of a people. "The French", "the Swiss" may be all of them. */
    boolean isCompatriot(int number) {
        NameSpan people = people(number);
        if (people == null || people.country().isEmpty()) {
            return false;
        }
        int end = tokens.end(phrase(number).head());
        char last = tokens.text().charAt(end - 1);
        char before = tokens.text().charAt(end - 2);
        boolean several =
                last == 's' || last == 'h' && (before == 's' || before == 'c') || last == 'e' && before == 's';
        boolean men = last == 'n' && before == 'e' && tokens.text().charAt(end - 3) == 'm';
        return tokens.length(phrase(number).head()) > 2 && !several && !men;
    }

    boolean isTitle(int number) {
        int head = phrase(number).head();
        boolean letters = words.is(head - 1, FunctionWord.OPEN) && words.isShortened(head);
        return !letters && words.matchTitle(head, head + 1);
    }

    boolean isPerson(int number) {
        Nominal nominal = nominal(number);
        return nominal == null
                ? isTitle(number) || isCompatriot(number) || isAge(number)
                : nominal.type() == Type.PERSON;
    }

    /** "the 54-year-old", "a five-year-old" */
    boolean isAge(int number) {
        NounPhrase phrase = phrase(number);
        int old = phrase.head();
        return old == phrase.start() + 5
                && tokens.reads(old, "old")
                && tokens.reads(old - 2, "year")
                && tokens.is(old - 1, Tag.HYPH)
                && tokens.is(phrase.start() + 1, Tag.CD);
    }

    /** Whether a headline begins at the token. */
    boolean opensHeadline(int token) {
        int sentence = clauses.sentences().sentenceOf(token);
        return clauses.sentences().start(sentence) == token
                && clauses.sentences().passage(sentence).kind() == PassageKind.HEADLINE;
    }

    /** "I" where nobody is quoted: whoever writes. */
    boolean isWriter(int number) {
        return words.is(phrase(number).head(), FunctionWord.I);
    }

    /** "he", "she" of whom the text has not told who it is. */
    boolean isHeOrShe(int number) {
        int head = phrase(number).head();
        return words.is(head, FunctionWord.HE) || words.is(head, FunctionWord.SHE);
    }

    boolean isBody(int number) {
        Nominal nominal = nominal(number);
        return nominal != null && nominal.type() == Type.BODY;
    }

    /** "state television", "the state news agency": a broadcaster or paper without a name. */
    boolean isOutlet(int number) {
        int head = phrase(number).head();
        return standIns.is(tokens.word(head), StandIns.Class.MEDIUM)
                || tokens.reads(head, "agency") && tokens.reads(Math.max(0, head - 1), "news");
    }

    boolean isPlural(int number) {
        Nominal nominal = nominal(number);
        int head = phrase(number).head();
        return nominal != null && nominal.plural()
                || tokens.is(head, Tag.NNS)
                || nominal != null && nominal.type() == Type.PEOPLE;
    }

    Gender gender(int number) {
        Nominal nominal = nominal(number);
        return nominal == null ? Gender.ANY : nominal.gender();
    }

    boolean isDefinite(int number) {
        int first = fullStart(number);
        return words.is(first, FunctionWord.THE)
                || words.is(first, FunctionWord.THIS)
                || words.is(first, FunctionWord.THESE)
                || words.is(first, FunctionWord.THAT) && tokens.is(first, Tag.DT)
                || words.is(first, FunctionWord.BOTH);
    }

    /** Whether a possessive pronoun opens the phrase: "his French counterpart". */
    boolean isOwned(int number) {
        return words.is(phrase(number).start(), WordFlag.POSSESSIVE)
                || tokens.is(phrase(number).start(), Tag.PRPS);
    }

    /** The code of the country that the phrase tells by an adjective, a name or a possessor, its head left aside; empty for none. */
    String country(int number) {
        NameSpan nation = nation(number);
        return nation == null ? complementCountry(phrase(number)) : nation.country();
    }

    private String complementCountry(NounPhrase phrase) {
        NameSpan name = complement(phrase.end(), false);
        return name == null ? "" : name.country();
    }

    /** The nation after "of", or of a government also after "in"; null for none. */
    private @Nullable NameSpan complement(int next, boolean in) {
        if (next + 2 >= tokens.size() || !words.is(next, FunctionWord.OF) && !(in && words.is(next, FunctionWord.IN))) {
            return null;
        }
        int name = words.is(next + 1, FunctionWord.THE) ? nameAt.at(next + 2) : nameAt.at(next + 1);
        return name >= 0 && names.get(name).tellsCountry() ? names.get(name) : null;
    }

    /** The nation whose government the phrase means: "the Peruvian government", "the government of Peru", "the government in Lima". */
    @Nullable
    NameSpan governed(int number) {
        NameSpan nation = nation(number);
        return nation == null ? complement(phrase(number).end(), true) : nation;
    }

    /** Where the phrase begins, a nation right before it included. */
    int fullStart(int number) {
        NameSpan nation = nation(number);
        int start = phrase(number).start();
        if (nation == null || nation.start() >= start) {
            return start;
        }
        boolean determined = nation.start() > 0 && tokens.is(nation.start() - 1, Tag.DT);
        return determined ? nation.start() - 1 : nation.start();
    }

    /** The name that tells the phrase's country, or null. */
    @Nullable
    NameSpan nation(int number) {
        NounPhrase phrase = phrase(number);
        for (int i = phrase.head() - 1; i >= Math.max(0, phrase.start() - 1); i--) {
            int at = nameAt.at(i);
            NameSpan name = at < 0 ? null : names.get(at);
            if (name != null
                    && (i >= phrase.start() || name.sort() == NameSpan.Sort.ADJECTIVE)
                    && name.tellsCountry()) {
                return name;
            }
        }
        return null;
    }

    /** The folded head of the phrase in the singular. */
    String head(int number) {
        Nominal nominal = nominal(number);
        int head = phrase(number).head();
        if (nominal != null) {
            return nominal.singular();
        }
        if (words.matchTitle(head, head + 1)) {
            return words.title().name();
        }
        return Chars.fold(tokens.words(head, head + 1));
    }

    /** The folded title of several words that ends with the head ("home secretary"), else the head as {@link #head}. */
    String office(int number) {
        NounPhrase phrase = phrase(number);
        for (int i = Math.max(phrase.start(), phrase.head() - 3); i < phrase.head(); i++) {
            boolean title = !tokens.is(i, Tag.PRPS)
                    && words.matchTitle(i, phrase.head() + 1)
                    && words.matchEnd() == phrase.head() + 1;
            if (title) {
                return Chars.fold(OneLine.of(tokens.words(i, phrase.head() + 1)));
            }
        }
        return head(number);
    }

    /** The end of the phrase with a body or nation that it belongs to: "a spokesman | for the ministry". */
    int complementEnd(int number) {
        int next = phrase(number).end();
        boolean link = next + 1 < tokens.size()
                && (words.is(next, FunctionWord.FOR)
                        || words.is(next, FunctionWord.OF)
                        || words.is(next, FunctionWord.AT)
                        || words.is(next, FunctionWord.TO)
                        || words.is(next, FunctionWord.IN)
                        || words.is(next, FunctionWord.FROM));
        int inner = link ? clauses.nounPhraseAt(next + 1) : -1;
        if (inner < 0) {
            return next;
        }
        int name = nameAt.at(phrase(inner).end() - 1);
        // "the chair | of the Securities and Exchange Commission"
        return name < 0
                ? phrase(inner).end()
                : Math.max(phrase(inner).end(), names.get(name).end());
    }

    /** As {@link #complementEnd}, or behind a participle with its phrases: "a lawyer | named in the report". */
    int relativeEnd(int number) {
        int end = complementEnd(number);
        int group = end < tokens.size() ? clauses.verbGroupAt(end) : -1;
        if (group < 0 || clauses.verbGroups().get(group).form() != VerbGroup.Form.PARTICIPLE) {
            return end;
        }
        int i = end;
        while (i < tokens.size() && i < end + 15 && !tokens.isMark(i) && (i == end || clauses.verbGroupAt(i) < 0)) {
            i++;
        }
        return i;
    }

    /** The countries that adjectives tell, beside these actors. */
    Nations nations(List<Actor> actors) {
        return new Nations(tokens, names, nameAt, actors);
    }

    /** The phrase of those of whom a phrase means a single one: "one of | the officials"; -1 for none. */
    int oneOf(int number) {
        NounPhrase phrase = phrase(number);
        boolean one = phrase.head() == phrase.start()
                && tokens.reads(phrase.head(), "one")
                && words.is(phrase.end(), FunctionWord.OF);
        int inner = one && phrase.end() + 1 < tokens.size() ? clauses.nounPhraseAt(phrase.end() + 1) : -1;
        return inner > number && isParty(inner) && isPlural(inner) ? inner : -1;
    }

    /** Whether somebody speaks for another. */
    boolean isVoice(int number) {
        return standIns.is(tokens.word(phrase(number).head()), StandIns.Class.VOICE);
    }

    /** Whether a word counts those of whom "of" tells behind it: "two of", "some of", "most of". */
    boolean isPart(int token) {
        return tokens.is(token, Tag.CD)
                || tokens.is(token, Tag.DT)
                || words.is(token, WordFlag.QUANTITY) && !words.is(token, FunctionWord.NONE);
    }

    /** The phrase of those of whom a phrase tells but how many there are: "a wide range of | experts"; -1 for none. */
    int counted(int number) {
        NounPhrase phrase = phrase(number);
        int of = phrase.end();
        boolean counts = standIns.is(tokens.word(phrase.head()), StandIns.Class.PARTITIVE)
                && words.is(of, FunctionWord.OF)
                && (words.is(phrase.start(), FunctionWord.A)
                        || words.is(phrase.start(), FunctionWord.AN)
                        || tokens.is(phrase.head(), Tag.NNS));
        int inner = counts ? clauses.nounPhraseAt(of + 1) : -1;
        return inner > number && tokens.is(phrase(inner).head(), Tag.NNS) ? inner : -1;
    }

    /** Whether the phrase is about a country's capital without naming it. */
    boolean isCapitalCity(int number) {
        return tokens.reads(phrase(number).head(), "capital");
    }

    /** The phrase that a token lies in, -1 for none. */
    int at(int token) {
        return clauses.nounPhraseAt(token);
    }

    /** The subject of the verb that has the phrase behind it, -1 for none and for verbs that say what the subject is. */
    int doer(int number) {
        int before = phrase(number).start() - 1;
        int group = before < 0 ? -1 : clauses.verbGroupAt(before);
        if (group < 0) {
            return -1;
        }
        int verb = clauses.verbGroups().get(group).verb();
        boolean links = words.is(verb, WordFlag.BE) || words.is(verb, WordFlag.COPULA);
        int subject = links || clauses.verbGroups().get(group).passive() ? -1 : clauses.subject(group);
        return subject < number ? subject : -1;
    }

    /** The phrase right behind the active verb that the phrase is the subject of, -1 for none and for verbs that say what the subject is. */
    int done(int number) {
        int end = phrase(number).end();
        int group = end < tokens.size() ? clauses.verbGroupAt(end) : -1;
        if (group < 0 || clauses.subject(group) != number) {
            return -1;
        }
        int verb = clauses.verbGroups().get(group).verb();
        boolean links = words.is(verb, WordFlag.BE) || words.is(verb, WordFlag.COPULA);
        int after = clauses.verbGroups().get(group).end();
        int behind = links || clauses.verbGroups().get(group).passive() || after >= tokens.size()
                ? -1
                : clauses.nounPhraseAt(after);
        return behind >= 0 && phrase(behind).start() == after ? behind : -1;
    }

    /** Where the passive verb ends that the phrase is right before: "the victim | was named"; -1 for none. */
    int passiveEnd(int number) {
        int end = phrase(number).end();
        int group = end < tokens.size() ? clauses.verbGroupAt(end) : -1;
        return group >= 0 && clauses.verbGroups().get(group).passive()
                ? clauses.verbGroups().get(group).end()
                : -1;
    }

    /** How many the phrase says it means: "the two leaders" 2; 0 where it does not say. */
    int count(int number) {
        return numbers.count(phrase(number));
    }

    /** Whether the phrase is "both" or "the two" and no more. */
    boolean isPair(int number) {
        return numbers.isPair(phrase(number));
    }

    /** Whether the head has but an article and a number before it: "the two | companies". */
    boolean isBare(int number) {
        return phrase(number).head() - phrase(number).start() <= 2;
    }

    /** Where the phrase begins without its article, demonstrative or possessive pronoun. */
    int bareStart(int number) {
        NounPhrase phrase = phrase(number);
        int i = fullStart(number);
        while (i < phrase.head()
                && (tokens.is(i, Tag.DT)
                        || tokens.is(i, Tag.PRPS)
                        || tokens.is(i, Tag.QUOTE)
                        || words.is(i, FunctionWord.BOTH))) {
            i++;
        }
        return i;
    }
}
