package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;

/** "Weber sent Lund to Lima for talks": who is sent takes part, not who sends. */
final class Missions {
    private Missions() {}

    /** Those who are sent to the meeting that a setting leads to; none for any other words. */
    static List<Party> sent(Reading reading, Setting setting) {
        if (!is(reading, setting)) {
            return List.of();
        }
        Complements verb =
                Complements.ofVerb(reading, reading.group(setting.group()).end());
        return reading.parties(verb.objectStart(), verb.objectEnd()).stream()
                .filter(party -> reading.isPeople(party) || reading.kind(party.actor()) == ActorKind.ORGANIZATION)
                .toList();
    }

    private static boolean is(Reading reading, Setting setting) {
        if (setting.group() < 0 || !reading.is(setting.preposition(), FunctionWord.FOR)) {
            return false;
        }
        MeetingWord word = reading.word(reading.group(setting.group()).verb(), Role.STATUS);
        return word != null
                && word.status() == MeetingStatus.PLANNED
                && word.has(Frame.OBJECT)
                && !reading.isPassive(setting.group());
    }
}
