package org.dateline.parser.meeting;

import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells which noun phrases are places by their noun: "NATO headquarters", "the town of Zell", "the airport". */
final class Venues {
    private final Reading reading;
    private final Tokens tokens;

    Venues(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Where the name of a building, base or region begins ("the | Iraqi Kurdistan Region"); -1 where the phrase is no such name. */
    int nameStart(NounPhrase phrase) {
        int head = phrase.head();
        MeetingWord noun = reading.word(head, Role.PLACE);
        if (noun == null || head == phrase.start() || !isName(head - 1, noun)) {
            return -1;
        }
        int start = head - 1;
        while (start > phrase.start() && (isNamePart(start - 1) || tokens.is(start - 1, Tag.HYPH))) {
            start--;
        }
        return start;
    }

    private boolean isName(int token, MeetingWord noun) {
        boolean part = isNamePart(token) || reading.has(token, Role.PLACE) && isNamePart(token - 1);
        return part && !tokens.is(token, Tag.POS) && !(noun.has(Frame.WEAK) && isNation(token));
    }

    private boolean isNamePart(int token) {
        return tokens.isCapital(token) && !tokens.is(token, Tag.DT) && !tokens.is(token, Tag.PRPS)
                || reading.has(token, Role.PLACE) && token > 0 && tokens.isCapital(token - 1);
    }

    private boolean isNation(int token) {
        return reading.cast().nationAt(token).isPresent();
    }

    /** The phrase with the name of "the German town of Zell"; -1 for any other phrase. */
    int called(int number) {
        NounPhrase phrase = reading.phrase(number);
        MeetingWord noun = reading.word(phrase.head(), Role.PLACE);
        boolean of = noun != null && noun.has(Frame.OF) && reading.is(phrase.end(), FunctionWord.OF);
        int name = of ? reading.clauses().nounPhraseAt(phrase.end() + 1) : -1;
        return name >= 0 && tokens.isCapital(reading.phrase(name).head()) ? name : -1;
    }

    /** Whether what follows with "of" may be where it is: "the south of Peru", but not "the request of Peru". */
    boolean isPart(NounPhrase phrase) {
        int head = phrase.head();
        return reading.has(head, Role.PLACE) || reading.has(head, Role.NOUN) || tokens.is(head, Tag.NNP);
    }

    /** Where a building without a name begins, its article left aside: "the | presidential palace"; -1 for any other phrase. */
    int plainStart(NounPhrase phrase) {
        MeetingWord noun = reading.word(phrase.head(), Role.PLACE);
        boolean plain = noun != null
                && !noun.has(Frame.WEAK)
                && phrase.head() > phrase.start()
                && tokens.is(phrase.start(), Tag.DT)
                && !reading.is(phrase.start(), FunctionWord.NO);
        for (int i = phrase.start(); plain && i < phrase.head(); i++) {
            plain = !tokens.is(i, Tag.POS) && !reading.has(i, Role.BARRED);
        }
        return plain ? phrase.start() + 1 : -1;
    }
}
