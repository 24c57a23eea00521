package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report cites: "Reuters reported, citing two officials, that A". The cited one says what the report says, and the report
 * tells it.
 */
final class Citations {
    private final Reading reading;
    private List<Draft> known = List.of();
    private int next;

    Citations(Reading reading) {
        this.reading = reading;
    }

    /** Takes the statements that are known by now for those that may cite others. */
    void begin() {
        known = reading.drafts.complete();
        next = 0;
    }

    /**
     * Adds what the parties say that a participle cites; false where its sentence has no report that cites them. Participles come
     * in the order of the text.
     *
     * @param source the first token of the parties
     * @param after the token after them and what tells who they are
     */
    boolean find(int participle, int source, int after, List<Party> parties) {
        Draft report = report(participle, after);
        if (report == null) {
            return false;
        }
        takeBack(participle);
        add(report, participle, source, after, parties).reporter = report;
        return true;
    }

    /** As {@link #find}, of who quotes the speaker of a report: "A spokesman, quoted by Reuters, said". */
    void quoted(int participle, int source, int after, List<Party> parties) {
        Draft last = reading.drafts.size() > 0 ? reading.drafts.last() : null;
        boolean sourced = last != null
                && last.rule == Rule.ACCORDING_TO
                && last.speakers.stream().anyMatch(party -> party.end() == participle);
        // "according to a guard | quoted by Reuters"
        Draft said = sourced ? last : report(participle, after);
        if (said != null && said.reporter == null) {
            said.reporter = add(said, participle, source, after, parties);
        }
    }

    private Draft add(Draft said, int participle, int source, int after, List<Party> parties) {
        Draft told = new Draft(Rule.ACCORDING_TO, reading.tokens.words(participle, source), StatementAct.SAY)
                .cue(participle, source)
                .speakers(parties);
        said.content.forEach(piece -> told.content(piece[0], piece[1]));
        told.to = after;
        reading.drafts.add(told);
        return told;
    }

    /** The outermost statement whose attribution the participle goes on with, or whose speaker stands right before it; null for none. */
    private @Nullable Draft report(int participle, int after) {
        int from = reading.sentenceStart(participle);
        int limit = reading.sentenceEnd(participle);
        while (next < known.size() && known.get(next).anchor() < from) {
            next++;
        }
        for (int i = next; i < known.size() && known.get(i).anchor() < limit; i++) {
            Draft draft = known.get(i);
            boolean tells = reading.is(participle - 1, Tag.COMMA)
                    ? goesOn(draft, participle - 1) || stands(draft, participle - 1, after)
                    : isOfSpeaker(draft, participle) || isOfMedium(draft, participle);
            if (!draft.speakers.isEmpty() && tells) {
                return draft;
            }
        }
        return null;
    }

    /** What the participle tells as the verb of a statement, "Reuters cited two officials", is no other one. */
    private void takeBack(int participle) {
        for (int i = next; i < known.size() && known.get(i).anchor() <= participle; i++) {
            if (known.get(i).anchor() == participle) {
                known.get(i).content.clear();
            }
        }
    }

    /** "A, Reuters reported | , citing": the comma ends the attribution, or the content behind it. */
    private boolean goesOn(Draft draft, int comma) {
        int end = draft.cue.isEmpty() ? comma + 1 : draft.cue.get(0)[1];
        return end <= comma
                && (draft.contentEnd() == comma || !draft.covers(end) && !reading.hasFinite(end, comma))
                && !draft.covers(comma);
    }

    /** "officials quoted by Reuters said": among the words that tell who speaks. */
    private static boolean isOfSpeaker(Draft draft, int participle) {
        return draft.speakers.stream().anyMatch(party -> party.start() < participle && participle < party.end());
    }

    /** "said in a letter | carried by Reuters that": among the words between cue and content, or those before the speaker. */
    private static boolean isOfMedium(Draft draft, int participle) {
        boolean beside = !draft.cue.isEmpty() && draft.cue.get(0)[1] <= participle && participle < draft.to;
        return beside || draft.opening <= participle && participle < draft.openingEnd;
    }

    /** "Reuters, citing an official, said": the participle is an aside between a speaker and its verb. */
    private boolean stands(Draft draft, int comma, int after) {
        int group = draft.cue.isEmpty() ? -1 : reading.clauses.verbGroupAt(draft.anchor());
        return group >= 0
                && after < draft.anchor()
                && reading.is(after, Tag.COMMA)
                && reading.clauses.subjectEnd(group) == comma
                && !reading.hasFinite(after, reading.group(group).start())
                && !reading.is(after + 1, FunctionWord.THAT);
    }
}
