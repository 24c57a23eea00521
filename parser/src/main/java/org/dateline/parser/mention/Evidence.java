package org.dateline.parser.mention;

import java.util.BitSet;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an unknown name say of its kind, summed over the whole article: titles, ages and speech of a person,
 * officers and articles of a body, prepositions of a place.
 */
final class Evidence {
    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final ByToken<TitleSpan> titleBefore;
    private final StandIns standIns;
    private final BodyNouns bodies;
    private final RoleWords roleWords;
    private final BitSet speaks;
    private final Tallies tallies = new Tallies();

    Evidence(Words words, Clauses clauses, ByToken<TitleSpan> titleBefore, StandIns standIns, RoleWords roleWords) {
        this.roleWords = roleWords;
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.titleBefore = titleBefore;
        this.standIns = standIns;
        this.bodies = new BodyNouns(words, clauses, standIns);
        this.speaks = new BitSet(clauses.nounPhrases().size());
        for (int group = 0; group < clauses.verbGroups().size(); group++) {
            int subject = clauses.subject(group);
            if (subject >= 0
                    && words.isCue(clauses.verbGroups().get(group).verb())
                    && !clauses.verbGroups().get(group).passive()) {
                speaks.set(subject);
            }
        }
    }

    /** Adds what stands around this place of the name. */
    void weigh(NameSpan name) {
        int slot = tallies.entry(key(name));
        before(slot, name);
        after(slot, name);
        if (isAlone(name) && speaks.get(clauses.nounPhraseAt(name.end() - 1))) {
            tallies.acts[slot] += 1;
        }
    }

    private void before(int slot, NameSpan name) {
        int token = name.start() - 1;
        if (titleBefore.at(name.start()) != null && !tokens.is(token, Tag.NNS)) {
            tallies.person[slot] += 3;
        }
        if (token < 0 || !isTogether(token, name.start())) {
            return;
        }
        if (isOfOfficer(token) || describes(slot, token)) {
            return;
        }
        if (bodies.isBeforeLetters(name)) {
            tallies.body[slot] += 3;
            return;
        }
        if (tokens.isCapitals(name.start()) && words.isSource(token)) {
            tallies.acts[slot] += 1;
        } else if (isLetters(name.start()) && (words.is(token, FunctionWord.BY) || words.isCue(token))) {
            // "told | KRD", "built by | KRD"
            tallies.weak[slot] += 1;
        } else if (words.is(token, FunctionWord.THE)) {
            tallies.weak[slot] += 1;
        } else if (words.is(token, FunctionWord.OF) && words.is(token - 1, WordFlag.PLACE_WORD)) {
            tallies.place[slot] += 3;
        } else if (isApposedOne(name)) {
            tallies.person[slot] += 2;
        } else if (words.is(token, FunctionWord.COMMA) && bodies.isDefinite(token - 1) && isAside(name.end())) {
            tallies.body[slot] += 3;
        } else if (words.is(token, FunctionWord.IN)
                || words.is(token, FunctionWord.NEAR)
                || words.is(token, FunctionWord.OUTSIDE)) {
            tallies.place[slot] += 3;
        } else if (token > 0
                && words.is(token, FunctionWord.FOR)
                && (tokens.reads(token - 1, "mp") || tokens.reads(token - 1, "member"))) {
            tallies.place[slot] += 5;
        } else if (words.is(token, FunctionWord.AT)) {
            tallies.body[slot] += isOfficer(token - 1) ? 2 : 0;
            tallies.place[slot] += isOfficer(token - 1) ? 0 : 1;
        } else if (words.is(token, FunctionWord.OF) && titleBefore.at(token) != null) {
            ofTitle(slot, titleBefore.at(token));
        } else if (words.is(token, FunctionWord.A) || words.is(token, FunctionWord.AN)) {
            tallies.weak[slot] += 1;
        }
    }

    /** "the secretary, X,", "his wife, X,": somebody whom an office or a relation before the comma tells. */
    boolean isApposedOne(NameSpan name) {
        int comma = name.start() - 1;
        boolean told = words.is(comma, FunctionWord.COMMA)
                && (titleBefore.at(comma) != null || isKin(comma - 1) && !tokens.is(comma - 1, Tag.NNS));
        return told && closes(name.end());
    }

    /** "her husband, the physicist | X", "Lund's brother | X": a relative of whom the article tells. */
    boolean isRelative(NameSpan name) {
        for (int i = name.start() - 1; i > 1 && i >= name.start() - 6; i--) {
            if (isKin(i)) {
                int owner = tokens.is(i - 1, Tag.JJ) ? i - 2 : i - 1;
                return tokens.is(owner, Tag.PRPS) || tokens.is(owner, Tag.POS);
            }
            boolean told = tokens.is(i, Tag.COMMA)
                    || tokens.is(i, Tag.DT)
                    || tokens.is(i, Tag.JJ)
                    || tokens.tag(i).isNoun();
            if (!told) {
                return false;
            }
        }
        return false;
    }

    /** "the director of the company | X": the noun may tell of whom the title is, and not what the name is. */
    private boolean isOfOfficer(int noun) {
        return tokens.is(noun, Tag.NN)
                && words.is(noun - 1, FunctionWord.THE)
                && words.is(noun - 2, FunctionWord.OF)
                && titleBefore.at(noun - 2) != null
                && words.is(noun, WordFlag.NOMINAL);
    }

    /** Three letters or more of no list, and neither figures nor full stops among them. */
    private boolean isLetters(int token) {
        return tokens.isCapitals(token)
                && tokens.word(token) == 0
                && tokens.length(token) > 2
                && tokens.text().indexOf('.', tokens.start(token)) != tokens.start(token) + 1
                && Chars.isUpper(tokens.charAt(tokens.end(token) - 1));
    }

    private boolean isKin(int token) {
        return token >= 0 && standIns.is(tokens.word(token), StandIns.Class.KIN);
    }

    /** A comma that no conjunction follows, as it does in a list. */
    private boolean isAside(int comma) {
        return words.is(comma, FunctionWord.COMMA) && !tokens.is(comma + 1, Tag.CC) && !tokens.is(comma + 1, Tag.NNP);
    }

    /** A headline ends without a full stop, and what ends it says nothing of the name that opens the text. */
    private boolean isTogether(int token, int other) {
        return clauses.sentences().sentenceOf(token) == clauses.sentences().sentenceOf(other);
    }

    /** "an analyst | at X" */
    private boolean isOfficer(int token) {
        return words.is(token, WordFlag.NOMINAL) || titleBefore.at(token + 1) != null;
    }

    /** "the president of | X" is a body's or a place's, "the mayor of | X" a place's; a bishop and a duke may be of either. */
    private void ofTitle(int slot, TitleSpan title) {
        Title.Type type = title.title().type();
        boolean local = roleWords.is(tokens.word(title.end() - 1), RoleWords.Class.LOCAL);
        boolean either = type == Title.Type.OFFICE || type == Title.Type.NOBLE || type == Title.Type.RELIGIOUS;
        tallies.place[slot] += local ? 3 : 0;
        tallies.body[slot] += local ? 0 : either ? 1 : 2;
    }

    /** A common noun right before the name tells what it is: "the activist X", "the drone firm X", "the village X". */
    private boolean describes(int slot, int token) {
        if (!tokens.isCapital(token) && words.is(token, WordFlag.PLACE_WORD)) {
            tallies.place[slot] += 3;
            return true;
        }
        boolean first = token == clauses.sentences().start(clauses.sentences().sentenceOf(token));
        boolean capital = tokens.isCapital(token) && !(tokens.isCapitals(token) && bodies.isKind(token));
        if (capital && !first || !words.is(token, WordFlag.NOMINAL) || tokens.is(token, Tag.NNS)) {
            return false;
        }
        if (bodies.isKind(token)) {
            tallies.body[slot] += 3;
            return true;
        }
        return describes(slot, words.lexicon().nominal(tokens.word(token)), 3);
    }

    private boolean describes(int slot, @Nullable Nominal noun, int weight) {
        if (noun == null || noun.plural()) {
            return false;
        }
        if (noun.type() == Nominal.Type.PERSON) {
            tallies.person[slot] += weight;
        } else if (noun.type() != Nominal.Type.PEOPLE) {
            tallies.body[slot] += noun.type() == Nominal.Type.BODY ? weight : 1;
        }
        return true;
    }

    private void after(int slot, NameSpan name) {
        int next = name.end();
        if (next + 1 >= tokens.size() || !isTogether(name.start(), next)) {
            return;
        }
        if (tokens.is(next, Tag.POS)) {
            owner(slot, next + 1);
        } else if (words.is(next, FunctionWord.COMMA) || words.is(next, FunctionWord.OPEN)) {
            aside(slot, name, next + 1);
        } else if (tokens.isCapitals(name.start()) && tokens.is(next, Tag.JJ) && isTitle(next)) {
            tallies.body[slot] += 2;
        } else if (tokens.tag(next).isNoun() && (!tokens.is(next, Tag.NNP) || !tokens.isCapital(next + 1))) {
            modifies(slot, name, next);
        } else if (words.is(next, FunctionWord.WHO) || isCouple(name, next)) {
            tallies.person[slot] += 2;
        }
    }

    /** "Peter and Anna Lind": two given names, the family's behind the second. */
    private boolean isCouple(NameSpan name, int next) {
        return words.is(next, FunctionWord.AND)
                && name.end() == name.start() + 1
                && words.is(name.start(), WordFlag.GIVEN_NAME)
                && words.is(next + 1, WordFlag.GIVEN_NAME)
                && next + 2 < tokens.size()
                && words.is(next + 2, WordFlag.SURNAME);
    }

    /** Whose they are: relatives and governments are a person's, officers and shares a body's. */
    private void owner(int slot, int owned) {
        int number = clauses.nounPhraseAt(owned);
        int head = number < 0 ? owned : clauses.nounPhrases().get(number).head();
        boolean named = tokens.isCapitals(owned - 2)
                && owned + 1 < tokens.size()
                && tokens.isCapital(owned)
                && (words.is(owned, WordFlag.GIVEN_NAME) || tokens.word(owned) == 0 && tokens.isCapital(owned + 1));
        if (named) {
            // "ABC's | Ann Moss"
            tallies.body[slot] += 2;
        } else if (isKin(head)) {
            tallies.person[slot] += 2;
        } else if (words.matchTitle(head, head + 1) && !words.is(head, WordFlag.GIVEN_NAME)) {
            tallies.body[slot] += 1;
        } else if (tokens.reads(head, "government")
                || tokens.reads(head, "administration")
                || tokens.reads(head, "death")) {
            tallies.person[slot] += 1;
        }
    }

    /** ", 45," is an age, ", who" a person; ", which" a thing. */
    private void aside(int slot, NameSpan name, int token) {
        if (tokens.isNumber(token)
                && tokens.length(token) == 2
                && token + 1 < tokens.size()
                && tokens.isMark(token + 1)) {
            tallies.person[slot] += 3;
        } else if (words.is(token, FunctionWord.WHO) || words.is(token, FunctionWord.WHOSE)) {
            tallies.person[slot] += 2;
        } else if (words.is(token, FunctionWord.WHICH)) {
            tallies.body[slot] += 1;
        } else if (tokens.is(token, Tag.DT)) {
            apposition(slot, name, token);
        } else if (isOffice(token)) {
            tallies.person[slot] += 2;
        }
    }

    /** ", a student at", ", the maker of": the head of the apposition tells the kind. */
    private void apposition(int slot, NameSpan name, int article) {
        int number = clauses.nounPhraseAt(article + 1);
        if (number < 0
                || clauses.nounPhrases().get(number).start() < article
                || tokens.is(name.start() - 1, Tag.IN) && isOfNext(number)) {
            return;
        }
        int head = clauses.nounPhrases().get(number).head();
        if (tokens.isCapital(head)) {
            return;
        }
        if (words.is(head, WordFlag.PLACE_WORD)) {
            tallies.place[slot] += 2;
        } else if (words.is(head, WordFlag.NOMINAL)) {
            describes(slot, words.lexicon().nominal(tokens.word(head)), 2);
        } else if (words.matchTitle(head, head + 1)) {
            tallies.person[slot] += 2;
        }
    }

    /** "Posting on Threads, | the union's leader, Ben Moss, wrote": the description of whom is named behind it. */
    private boolean isOfNext(int number) {
        int end = clauses.nounPhrases().get(number).end();
        return words.is(end, FunctionWord.COMMA)
                && end + 1 < tokens.size()
                && tokens.is(end + 1, Tag.NNP)
                && words.is(end + 1, WordFlag.GIVEN_NAME);
    }

    /** ", director of the museum": a title and what it is of. */
    private boolean isOffice(int token) {
        return words.matchTitle(token, tokens.size())
                && words.title().type() != Title.Type.HONORIFIC
                && words.is(words.matchEnd(), FunctionWord.OF);
    }

    private void modifies(int slot, NameSpan name, int token) {
        if (roleWords.isGiving(tokens, name.start() - 1) && words.matchTitle(token, token + 1)) {
            // "elected | X president"
            tallies.person[slot] += 3;
            return;
        }
        if (words.is(token, WordFlag.PLACE_WORD)) {
            tallies.place[slot] += 3;
            return;
        }
        boolean title = tokens.isCapitals(name.start()) ? isTitle(token) : words.matchTitle(token, token + 1);
        if (title && !tokens.isCapitals(token) || bodies.isKind(token)) {
            tallies.body[slot] += 2;
        } else if (!tokens.is(token, Tag.NNP)) {
            tallies.weak[slot] += 1;
        }
    }

    /** "GRT | secretary-general Ann Moss", "GRT | deputy head": whose officer somebody is. */
    private boolean isTitle(int token) {
        return words.matchTitle(token, tokens.size()) && !tokens.isCapitals(token);
    }

    /** Whether the noun before the name tells that it is a body's, common as its words may be. */
    boolean isOfKind(NameSpan name) {
        return bodies.isBefore(name);
    }

    private boolean closes(int token) {
        return token >= tokens.size() || tokens.is(token, Tag.COMMA) || tokens.is(token, Tag.STOP);
    }

    private boolean isAlone(NameSpan name) {
        int number = clauses.nounPhraseAt(name.end() - 1);
        if (number < 0 || !tokens.is(name.end() - 1, Tag.NNP)) {
            return false;
        }
        NounPhrase phrase = clauses.nounPhrases().get(number);
        return phrase.head() == name.end() - 1
                && (phrase.start() == name.start() || titleBefore.at(name.start()) != null);
    }

    int person(NameSpan name) {
        return tallies.person[tallies.slot(key(name))];
    }

    int body(NameSpan name) {
        return tallies.body[tallies.slot(key(name))] + (hasInnerCapital(name) ? 2 : 0);
    }

    /** How often an article, or a common noun after it, makes it something that is owned or counted. */
    int weak(NameSpan name) {
        return tallies.weak[tallies.slot(key(name))];
    }

    /** How often it says something. */
    int acts(NameSpan name) {
        return tallies.acts[tallies.slot(key(name))];
    }

    int place(NameSpan name) {
        return tallies.place[tallies.slot(key(name))];
    }

    /** A capital after a small letter is a company's way to write: "BankRiver"; "McDonald" is not. */
    private boolean hasInnerCapital(NameSpan name) {
        if (name.end() > name.start() + 1) {
            return false;
        }
        String text = tokens.text();
        for (int i = tokens.start(name.start()) + 3; i < tokens.end(name.start()); i++) {
            if (Chars.isUpper(text.charAt(i)) && Chars.isLower(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private int key(NameSpan name) {
        int key = 17;
        for (int i = name.start(); i < name.end(); i++) {
            key = key * 31 + words.key(i);
        }
        return key == 0 ? 1 : key;
    }
}
