package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.mention.PlaceName;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Verbs that tell no words with such a subject or object: to attack a village, to claim lives, a storm that threatens to come. */
final class OtherSenses {
    private final Reading reading;

    OtherSenses(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether a verb has another sense than that of its cue.
     *
     * @param frame what the content stands in
     * @param subject the first token of who does it, or -1
     * @param object the first token of what it is done to; the content, unless that is a clause
     */
    boolean has(Cue cue, Frame frame, int subject, int object) {
        if (Untold.isClause(frame) || frame == Frame.SELF) {
            return false;
        }
        boolean plain = frame == Frame.OBJ || frame == Frame.WORDS;
        boolean willed = plain
                || frame == Frame.TO
                || frame == Frame.ADDR_TO
                || frame == Frame.ADDR_OBJ
                || frame == Frame.ADDR_PREPOSITION;
        return cue.has(Frame.NO_THING) && willed && isThing(subject) || plain && hasOther(cue, subject, head(object));
    }

    private boolean hasOther(Cue cue, int subject, int object) {
        return cue.has(Frame.NO_FORCE)
                        && (isSense(head(subject), WordFlag.FORCE) && reading.cueNoun(object) == null
                                || isSense(object, WordFlag.FORCE)
                                || isSense(object, WordFlag.SITE)
                                || isPlace(object))
                || cue.has(Frame.NO_TOLL) && isSense(object, WordFlag.TOLL)
                || cue.has(Frame.NO_GOODS) && isSense(object, WordFlag.GOODS)
                || cue.has(Frame.NO_OFFICE) && isSense(object, WordFlag.OFFICE)
                || cue.has(Frame.NO_PERSON) && isPerson(object)
                || cue.has(Frame.NO_PEOPLE) && isPeople(object);
    }

    private int head(int token) {
        int phrase = token < 0 ? -1 : reading.clauses.nounPhraseAt(token);
        return phrase < 0 ? -1 : reading.clauses.nounPhrases().get(phrase).head();
    }

    private boolean isSense(int token, WordFlag sense) {
        boolean common = reading.is(token, Tag.NN) || reading.is(token, Tag.NNS);
        return common && reading.lexicon.is(reading.tokens.word(token), sense);
    }

    /** One thing, neither party nor text: "a plan that threatens", not "a loner who threatens" or "applicants promised". */
    private boolean isThing(int subject) {
        int phrase = subject < 0 ? -1 : reading.clauses.nounPhraseAt(subject);
        if (phrase < 0 || !reading.sources.isThing(phrase) || reading.sources.isText(phrase)) {
            return false;
        }
        NounPhrase thing = reading.clauses.nounPhrases().get(phrase);
        return reading.is(thing.head(), Tag.NN)
                && !reading.is(thing.end(), FunctionWord.WHO)
                && !reading.is(thing.end(), Tag.COMMA)
                && !reading.is(thing.end(), Tag.CC)
                && !isSome(thing)
                && !isSomebody(thing.head());
    }

    /** "half of them", "12 percent", "a lot of people": how many do it. */
    private boolean isSome(NounPhrase phrase) {
        return reading.is(phrase.start(), Tag.CD)
                || reading.is(phrase.head(), WordFlag.SHARE)
                || reading.is(phrase.head(), WordFlag.QUANTITY);
    }

    private boolean isSomebody(int token) {
        return reading.is(token, FunctionWord.NOBODY)
                || reading.is(token, FunctionWord.EVERYBODY)
                || reading.is(token, FunctionWord.EVERYONE)
                || reading.is(token, FunctionWord.SOMEBODY)
                || reading.is(token, FunctionWord.SOMEONE)
                || reading.is(token, FunctionWord.ANYBODY)
                || reading.is(token, FunctionWord.ANYONE);
    }

    private boolean isPlace(int token) {
        if (token < 0
                || !reading.tokens.isCapital(token)
                || !reading.cast.partiesAt(token).isEmpty()) {
            return false;
        }
        for (PlaceName place : reading.cast.places()) {
            if (place.start() <= token && token < place.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int token) {
        Nominal nominal = nominal(token);
        return nominal != null && nominal.type() == Nominal.Type.PERSON && !nominal.plural()
                || reading.is(token, FunctionWord.HIM)
                || isNamed(token);
    }

    private @Nullable Nominal nominal(int token) {
        int word = token < 0 ? -1 : reading.tokens.word(token);
        return word >= 0 && reading.lexicon.is(word, WordFlag.NOMINAL) ? reading.lexicon.nominal(word) : null;
    }

    private boolean isPeople(int token) {
        Nominal nominal = nominal(token);
        return nominal != null
                        && (nominal.type() == Nominal.Type.PEOPLE
                                || nominal.type() == Nominal.Type.PERSON && nominal.plural())
                || reading.is(token, FunctionWord.THEM);
    }

    private boolean isNamed(int token) {
        List<Party> parties = token < 0 ? List.of() : reading.cast.partiesAt(token);
        return parties.size() == 1 && reading.sources.is(parties.get(0), ActorKind.PERSON);
    }
}
