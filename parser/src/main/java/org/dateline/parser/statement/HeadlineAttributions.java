package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.PassageKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;

/** Headlines that name a speaker before a colon, or after a dash: "Ministry: no deal before spring". */
final class HeadlineAttributions {
    private static final int LONGEST_SOURCE = 6;

    private final Reading reading;

    HeadlineAttributions(Reading reading) {
        this.reading = reading;
    }

    void find() {
        for (int sentence = 0; sentence < reading.sentences.count(); sentence++) {
            PassageKind kind = reading.sentences.passage(sentence).kind();
            if (kind == PassageKind.HEADLINE || kind == PassageKind.HEADING) {
                find(reading.sentences.start(sentence), reading.sentences.end(sentence));
            }
        }
    }

    private void find(int from, int limit) {
        int colon = from;
        while (colon < limit && !reading.is(colon, FunctionWord.COLON)) {
            colon++;
        }
        if (colon == from || colon + 2 >= limit || colon - from > LONGEST_SOURCE || reading.hasFinite(from, colon)) {
            return;
        }
        List<Party> parties = reading.cast.parties(from, colon);
        boolean named = parties.stream()
                .anyMatch(party -> reading.cast.actor(party.actor()).isPresent());
        Cue noun = reading.cueNoun(colon - 1);
        boolean document = noun != null && noun.has(Frame.EVIDENCE);
        if (parties.isEmpty() && document) {
            parties = reading.sources.parties(from, colon);
        }
        if ((named || document) && !parties.isEmpty() && reading.hasFinite(colon + 1, limit)) {
            Draft draft = new Draft(Rule.HEADLINE_COLON, "", StatementAct.SAY)
                    .speakers(parties)
                    .content(colon + 1, limit);
            draft.from = from;
            draft.to = from;
            reading.drafts.add(draft);
        }
    }
}
