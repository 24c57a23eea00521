package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.PassageKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Headlines that name a speaker before a colon: "Ministry: no deal before spring"; one that ends with a full stop reads as a paragraph. */
final class HeadlineAttributions {
    private static final int LONGEST_SOURCE = 6;

    /** Fewer words before a dash tell nothing. */
    private static final int FEWEST = 3;

    private final Reading reading;
    private final ContentEnd contentEnd;

    HeadlineAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
    }

    void find() {
        for (int sentence = 0; sentence < reading.sentences.count(); sentence++) {
            PassageKind kind = reading.sentences.passage(sentence).kind();
            if (kind == PassageKind.HEADLINE || kind == PassageKind.HEADING || sentence == 0 && isAlone()) {
                int from = reading.sentences.start(sentence);
                int limit = reading.sentences.end(sentence);
                int known = reading.drafts.size();
                find(from, limit);
                if (kind == PassageKind.HEADLINE && reading.drafts.size() == known) {
                    behindDash(from, limit);
                }
            }
        }
    }

    /** Whether the first sentence has its passage for itself. */
    private boolean isAlone() {
        return reading.sentences.count() > 1 && reading.sentences.passage(0) != reading.sentences.passage(1);
    }

    private void find(int from, int limit) {
        int colon = from;
        while (colon < Math.min(limit, from + LONGEST_SOURCE + 1) && !reading.is(colon, FunctionWord.COLON)) {
            colon++;
        }
        if (colon == from
                || colon + 2 >= limit
                || !reading.is(colon, FunctionWord.COLON)
                || reading.drafts.isContentStart(colon + 1)
                || isOfLetters(from, colon)
                || reading.hasFinite(from, colon)) {
            return;
        }
        List<Party> parties = reading.cast.parties(from, colon);
        Cue noun = reading.cueNoun(colon - 1);
        boolean document = noun != null && noun.has(Frame.EVIDENCE) && !noun.has(Frame.WEAK);
        boolean group = from == 0 && reading.lexicon.is(reading.tokens.word(colon - 1), WordFlag.NOMINAL);
        if (parties.isEmpty() && (document || group)) {
            parties = reading.sources.parties(from, colon);
        }
        boolean speaks = from == 0 && (document || isPerson(parties))
                || (isNamed(parties) || document || group) && reading.hasFinite(colon + 1, limit);
        if (speaks && !parties.isEmpty() && !isPlace(parties, from)) {
            Draft draft = new Draft(Rule.HEADLINE_COLON, "", StatementAct.SAY)
                    .speakers(parties)
                    .content(colon + 1, contentEnd.trimmed(colon + 1, limit));
            draft.from = from;
            draft.to = from;
            reading.drafts.add(draft);
        }
    }

    /** "Chad: Two parties unite", between other reports: where it happened. */
    private boolean isPlace(List<Party> parties, int from) {
        return reading.sentences.passage(reading.sentences.sentenceOf(from)).kind() == PassageKind.HEADING
                && parties.stream().allMatch(party -> reading.sources.is(party, ActorKind.COUNTRY));
    }

    /** "Ferries to stop at noon - Minister": who says so, behind a dash at the end. */
    private void behindDash(int from, int limit) {
        int dash = limit - 1;
        while (dash > limit - LONGEST_SOURCE && !reading.is(dash, Tag.COLON)) {
            dash--;
        }
        boolean parts = reading.is(dash, Tag.COLON)
                && !reading.is(dash, FunctionWord.COLON)
                && !reading.is(dash, FunctionWord.SEMICOLON);
        int source = dash + 1;
        if (!parts || source >= limit || dash < from + FEWEST || reading.drafts.isAnchored(from, limit)) {
            return;
        }
        List<Party> parties = reading.cast.parties(source, limit);
        boolean named = isPerson(parties) && reading.hasFinite(from, dash);
        boolean role = reading.is(limit - 1, WordFlag.NOMINAL)
                && !isNamed(parties)
                && reading.lexicon.nominal(reading.tokens.word(limit - 1)).type() == Nominal.Type.PERSON;
        if (role && parties.isEmpty()) {
            parties = reading.sources.parties(source, limit);
        }
        if ((named || role) && !parties.isEmpty()) {
            Draft draft = new Draft(Rule.HEADLINE_COLON, "", StatementAct.SAY)
                    .speakers(parties)
                    .content(from, contentEnd.trimmed(from, dash));
            draft.from = source;
            draft.to = source;
            reading.drafts.add(draft);
        }
    }

    /** "Q&A: …": what kind of text it is, and nobody. */
    private boolean isOfLetters(int from, int colon) {
        return colon == from + 3
                && reading.is(from + 1, FunctionWord.AMPERSAND)
                && reading.tokens.length(from) == 1
                && reading.tokens.length(from + 2) == 1;
    }

    private boolean isNamed(List<Party> parties) {
        return parties.stream().anyMatch(party -> reading.cast.isNamed(party.actor()));
    }

    private boolean isPerson(List<Party> parties) {
        return parties.size() == 1 && reading.sources.is(parties.get(0), ActorKind.PERSON);
    }
}
