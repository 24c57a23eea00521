package org.dateline.parser.clause;

import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** What a relative pronoun tells of: the person, and no place or thing that hangs on him, or the body, with its whole name. */
final class Antecedents {
    private final Clauses clauses;
    private final Tokens tokens;
    private final Asides asides;
    private final SubjectGaps gaps;
    private final PhraseNames names;
    private final Attachments attachments;

    Antecedents(Clauses clauses, Asides asides, SubjectGaps gaps, PhraseNames names, Attachments attachments) {
        this.clauses = clauses;
        this.gaps = gaps;
        this.names = names;
        this.tokens = clauses.tokens();
        this.asides = asides;
        this.attachments = attachments;
    }

    /** "a firm | which in turn blamed", "a man who | at a meeting in Graz on Monday said": the pronoun before a phrase with its preposition; -1 for none. */
    int beforePhrase(int number, int from) {
        int preposition = start(whole(number, from)) - 1;
        // "who | at a meeting in Graz said"
        for (int steps = 0; steps < 3 && isHung(preposition, from); steps++) {
            preposition = start(whole(clauses.nounPhraseAt(preposition - 1), from)) - 1;
        }
        int pronoun = preposition - 1;
        boolean aside = pronoun > from
                && tokens.is(preposition, Tag.IN)
                && (asides.isPreposition(preposition) || FunctionWord.SINCE.is(tokens.word(preposition)));
        return aside && tokens.is(pronoun, Tag.WP) && !FunctionWord.WHAT.is(tokens.word(pronoun)) ? pronoun : -1;
    }

    /** A preposition with a phrase before it. */
    private boolean isHung(int preposition, int from) {
        return preposition - 1 > from
                && asides.isPreposition(preposition)
                && clauses.nounPhraseAt(preposition - 1) >= 0;
    }

    /**
     * The phrase that "who" tells of: over things to what they hang on, "the head of the chamber of | commerce, who", and over a name to
     * that of whom it tells, "Ann Moss of | Acme, who".
     */
    private int somebody(int near, int pronoun, int from) {
        int current = near;
        int of = start(current) - 1;
        while (of > from
                && FunctionWord.OF.is(tokens.word(of))
                && clauses.nounPhraseAt(of - 1) >= 0
                && (!attachments.mayBeSomebody(
                                clauses.nounPhrases().get(current).head())
                        || isNamed(of))) {
            current = clauses.nounPhraseAt(of - 1);
            of = start(current) - 1;
        }
        int there = current == near ? somebodyThere(near, pronoun, from) : -1;
        if (there >= 0
                || attachments.mayBeSomebody(clauses.nounPhrases().get(current).head())) {
            return there >= 0 ? there : current;
        }
        // "a miner close to the talks, who"
        int whole = attachments.head(near, from);
        return attachments.mayBeSomebody(clauses.nounPhrases().get(whole).head()) ? whole : near;
    }

    /** Whom "who" tells of: before a verb in the plural the people that a singular hangs on, "people close to the singer, who | say". */
    int whom(int near, int pronoun, boolean plural, int from) {
        int some = somebody(near, pronoun, from);
        if (!plural || !tokens.is(clauses.nounPhrases().get(some).head(), Tag.NN)) {
            return some;
        }
        int whole = attachments.head(near, from);
        NounPhrase people = clauses.nounPhrases().get(whole);
        return tokens.is(people.head(), Tag.NNS) || FunctionWord.THOSE.is(tokens.word(people.start())) ? whole : some;
    }

    /**
     * "a letter to | the mayor that", "emails to Moss in May which": a text and to whom it went; -1 for none. Behind a comma "which" may
     * tell more of a body, "a letter to | the council, which", but of no person.
     */
    private int text(int near, int pronoun, int from) {
        int to = start(near) - 1;
        boolean sent = to > from && tokens.is(to, Tag.TO) && !(tokens.is(pronoun - 1, Tag.COMMA) && mayBeBody(near));
        int text = sent ? clauses.nounPhraseAt(to - 1) : -1;
        int cue = text < 0
                ? 0
                : clauses.lexicon()
                        .cueNouns()
                        .valueOf(tokens.word(clauses.nounPhrases().get(text).head()));
        return cue != 0 && clauses.lexicon().cue(cue).has(Frame.EVIDENCE) ? text : -1;
    }

    /** "the Court of | Appeals, which", "the Ministry of Health in | Graz, which": what "which" tells of is the whole name of a body, and no place it is in. */
    int body(int near, int pronoun, int from) {
        int text = text(near, pronoun, from);
        if (text >= 0) {
            return text;
        }
        int current = near;
        int before = start(current) - 1;
        if (before > from
                && (FunctionWord.IN.is(tokens.word(before)) || FunctionWord.AT.is(tokens.word(before)))
                && tokens.is(clauses.nounPhrases().get(current).head(), Tag.NNP)
                && clauses.nounPhraseAt(before - 1) >= 0) {
            current = clauses.nounPhraseAt(before - 1);
            before = start(current) - 1;
        }
        boolean named = before > from
                && FunctionWord.OF.is(tokens.word(before))
                && clauses.nounPhraseAt(before - 1) >= 0
                && isNamed(before);
        int body = named ? clauses.nounPhraseAt(before - 1) : current;
        return body != near && names.isBody(body) ? body : near;
    }

    /** "officials in | Peru and Chile, who", "an expert at | Graz University who": whom a place or body with a name is told of; -1 for none. */
    private int somebodyThere(int near, int pronoun, int from) {
        int place = near;
        int before = start(place) - 1;
        if (before > from && tokens.is(before, Tag.CC) && clauses.nounPhraseAt(before - 1) >= 0) {
            place = clauses.nounPhraseAt(before - 1);
            before = start(place) - 1;
        }
        boolean within = before > from
                && tokens.is(before, Tag.COMMA)
                && tokens.is(before - 1, Tag.NNP)
                && names.isName(place)
                && clauses.nounPhraseAt(before - 1) >= 0;
        if (within) {
            // "a miller from Graz, Austria, who"
            place = clauses.nounPhraseAt(before - 1);
            before = start(place) - 1;
        }
        boolean there = before > from
                && (FunctionWord.IN.is(tokens.word(before))
                        || FunctionWord.AT.is(tokens.word(before))
                        || FunctionWord.FROM.is(tokens.word(before))
                        || FunctionWord.WITH.is(tokens.word(before)) && isWorkedFor(place, pronoun))
                && tokens.is(clauses.nounPhrases().get(place).head(), Tag.NNP);
        if (there && before - 2 > from && tokens.is(before - 1, Tag.COMMA)) {
            return named(clauses.nounPhraseAt(before - 2), from);
        }
        return there ? somebodyOf(clauses.nounPhraseAt(before - 1), from) : -1;
    }

    /** "Ann Moss, 24, | from Graz, who": the name before an aside, or before the age behind it; -1 for none. */
    private int named(int number, int from) {
        int name = number < 0 ? -1 : gaps.beforeDate(number, from);
        return name >= 0 && tokens.is(clauses.nounPhrases().get(name).head(), Tag.NNP) ? name : -1;
    }

    /** "a nurse with | the Forum, who", "a nurse with | Moss who": a person with a name is told more of behind a comma only. */
    private boolean isWorkedFor(int place, int pronoun) {
        return isNamedBody(place) || !tokens.is(pronoun - 1, Tag.COMMA);
    }

    /** "a lecturer in the history of | law": the person that a phrase tells of, over what hangs on him; -1 for none. */
    private int somebodyOf(int number, int from) {
        int current = number;
        for (int steps = 0; current >= 0 && steps < 3; steps++) {
            int before = start(current) - 1;
            if (isPerson(tokens.word(clauses.nounPhrases().get(current).head()))) {
                int whose = before > from && FunctionWord.OF.is(tokens.word(before))
                        ? clauses.nounPhraseAt(before - 1)
                        : -1;
                // "the treasurer of the guild in Graz, who"
                return whose >= 0
                                && isOne(clauses.nounPhrases()
                                        .get(whole(whose, from))
                                        .head())
                        ? whole(whose, from)
                        : current;
            }
            current = before > from && asides.isPreposition(before) ? clauses.nounPhraseAt(before - 1) : -1;
        }
        return -1;
    }

    /** A noun for one person. */
    private boolean isOne(int head) {
        int word = tokens.word(head);
        return tokens.is(head, Tag.NN)
                && clauses.lexicon().is(word, WordFlag.NOMINAL)
                && clauses.lexicon().nominal(word).type() == Nominal.Type.PERSON;
    }

    private boolean isPerson(int word) {
        return clauses.lexicon().is(word, WordFlag.NOMINAL)
                && clauses.lexicon().nominal(word).type() != Nominal.Type.BODY;
    }

    /** A noun for a body, or a name that is not known to be a person's. */
    private boolean mayBeBody(int number) {
        int head = clauses.nounPhrases().get(number).head();
        int word = tokens.word(head);
        if (clauses.lexicon().is(word, WordFlag.ORGANIZATION_WORD)) {
            return true;
        }
        return tokens.is(head, Tag.NNP)
                ? isNamedBody(number)
                : clauses.lexicon().is(word, WordFlag.NOMINAL)
                        && clauses.lexicon().nominal(word).type() == Nominal.Type.BODY;
    }

    /** "Graz Hospital", "the Forum", "UNIDO": a name that its last word, an article or its capitals show to be no person's. */
    private boolean isNamedBody(int number) {
        NounPhrase name = clauses.nounPhrases().get(number);
        int head = name.head();
        int word = tokens.word(head);
        return names.isBody(number)
                || tokens.is(head, Tag.NNP)
                        && !clauses.lexicon().is(word, WordFlag.GIVEN_NAME)
                        && !clauses.lexicon().is(word, WordFlag.SURNAME)
                        && (tokens.is(name.start(), Tag.DT) || tokens.isCapitals(head));
    }

    /** "a professor of | law": the phrase that this one hangs on by "of". */
    private int overOf(int number, int from) {
        int of = number < 0 ? -1 : start(number) - 1;
        boolean hung = of > from && FunctionWord.OF.is(tokens.word(of)) && clauses.nounPhraseAt(of - 1) >= 0;
        return hung ? clauses.nounPhraseAt(of - 1) : number;
    }

    /** "the sale of the | mill": the first of the phrases that hang on one another by "of". */
    int whole(int number, int from) {
        int current = number;
        for (int of = overOf(current, from); of != current; of = overOf(current, from)) {
            current = of;
        }
        return current;
    }

    /** Names on both sides of "of". */
    private boolean isNamed(int of) {
        return tokens.is(of - 1, Tag.NNP)
                && tokens.is(
                        clauses.nounPhrases().get(clauses.nounPhraseAt(of - 1)).head(), Tag.NNP);
    }

    private int start(int number) {
        return clauses.nounPhrases().get(number).start();
    }
}
