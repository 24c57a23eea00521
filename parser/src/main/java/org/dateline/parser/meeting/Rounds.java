package org.dateline.parser.meeting;

import org.dateline.model.MeetingForm;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/** Finds one more of a series of meetings, named by its number alone: "a fourth round" after "the third round of talks". */
final class Rounds {
    private final Reading reading;
    private final NounStatuses statuses;
    private final Surroundings surroundings;

    Rounds(Reading reading, NounStatuses statuses, Surroundings surroundings) {
        this.reading = reading;
        this.statuses = statuses;
        this.surroundings = surroundings;
    }

    /** The round that a phrase names, for those who took part in the ones before; null for none. */
    @Nullable
    Sighting find(int number) {
        NounPhrase phrase = reading.phrase(number);
        if (!isSerial(phrase) || !isOneMore(phrase)) {
            return null;
        }
        Complements complements = Complements.ofNoun(reading, phrase.end());
        if (complements.find(FunctionWord.OF) >= 0) {
            return null;
        }
        Setting setting = Setting.of(reading, number);
        Sighting sighting = new Sighting(phrase.head(), phrase.head() + 1, MeetingForm.TALKS, "noun");
        sighting.status = statuses.isNone(number, setting)
                ? null
                : statuses.of(number, setting).orElse(null);
        surroundings.add(sighting, number, setting, complements);
        sighting.another = true;
        sighting.serial = true;
        return sighting;
    }

    /** Whether a meeting is told as one of a series: "a round | of talks". */
    boolean isPart(Setting setting) {
        return isSerial(reading.phrase(setting.top()));
    }

    private boolean isSerial(NounPhrase phrase) {
        MeetingWord word = reading.word(phrase.head(), Role.PART);
        return word != null && word.has(Frame.SERIAL);
    }

    private boolean isOneMore(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (reading.lexicon().is(reading.tokens().word(i), WordFlag.ADDITIONAL)) {
                return true;
            }
        }
        return false;
    }
}
