package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.Chars;

/** Tells what is no meeting though its verb could tell of one: contests, interviews, words to an audience. */
final class Exclusions {
    private final Reading reading;

    Exclusions(Reading reading) {
        this.reading = reading;
    }

    /** "will meet in the final" */
    boolean isContest(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            if (reading.any(complements.start(i), complements.end(i), Role.SPORT) || isGroup(complements.start(i))) {
                return true;
            }
        }
        return false;
    }

    /** "met in Group B" */
    private boolean isGroup(int token) {
        return reading.tokens().reads(token, "group")
                && token + 1 < reading.tokens().size()
                && reading.tokens().isCapital(token + 1)
                && reading.tokens().length(token + 1) == 1;
    }

    /** "held a call to discuss the border": the noun tells of the meeting, and its topic is read there. */
    boolean isPurpose(int group) {
        int before = reading.group(group).form() == Form.INFINITIVE
                ? reading.group(group).start() - 1
                : -1;
        int number = reading.clauses().nounPhraseAt(before);
        return number >= 0 && reading.has(reading.phrase(number).head(), Role.NOUN);
    }

    /** "received them", of whom nobody knows who they are, or what: "meet the builders' needs". */
    boolean isThing(MeetingWord word, List<Party> parties, int end) {
        boolean pronoun = word.has(Frame.HOST)
                && reading.tokens().is(end - 1, Tag.PRP)
                && parties.stream().allMatch(party -> reading.kind(party.actor()) == null);
        char last = reading.tokens().charAt(reading.tokens().end(end - 1) - 1);
        boolean owner = last == '\''
                || last == 0x2019
                || end < reading.tokens().size() && reading.tokens().is(end, Tag.POS);
        return pronoun || owner;
    }

    /** "won 2-1 when the two sides met": countries, and a score in the sentence. */
    boolean isMatch(Sighting sighting) {
        for (ActorId actor : sighting.participants.keySet()) {
            if (reading.kind(actor) != ActorKind.COUNTRY) {
                return false;
            }
        }
        return hasScore(sighting.trigger);
    }

    /** Whether a sentence gives a score. */
    private boolean hasScore(int token) {
        for (int i = reading.sentenceStart(token); i < reading.sentenceEnd(token); i++) {
            if (reading.tokens().is(i, Tag.CD) && isScore(i) && reading.timeAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** One or two digits, a hyphen or dash, one or two digits. */
    private boolean isScore(int token) {
        int start = reading.tokens().start(token);
        int end = reading.tokens().end(token);
        int mark = start;
        while (mark < end && Chars.isDigit(reading.tokens().charAt(mark))) {
            mark++;
        }
        char c = mark < end ? reading.tokens().charAt(mark) : ' ';
        int after = mark + 1;
        while (after < end && Chars.isDigit(reading.tokens().charAt(after))) {
            after++;
        }
        return (c == '-' || c == 0x2013)
                && mark - start < 3
                && mark > start
                && after == end
                && end - mark < 4
                && end > mark + 1;
    }

    /** "spoke to a host on the radio" */
    boolean isBroadcast(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean where = complements.is(i, FunctionWord.ON)
                    || complements.is(i, FunctionWord.IN)
                    || complements.is(i, FunctionWord.FOR)
                    || complements.is(i, FunctionWord.DURING);
            boolean media = where
                    && (reading.any(complements.start(i), complements.end(i), Role.BARRED)
                            || hasMedia(reading.parties(complements.start(i), complements.end(i))));
            if (media) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are the press or another audience. */
    boolean isAudience(int from, int to) {
        int number = reading.clauses().nounPhraseAt(from);
        return number >= 0 && reading.has(reading.phrase(number).head(), Role.BARRED)
                || reading.any(to - 1, to, Role.BARRED);
    }

    /** An outlet asks: that is an interview. */
    boolean hasMedia(List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (reading.kind(parties.get(i).actor()) == ActorKind.MEDIA) {
                return true;
            }
        }
        return false;
    }
}
