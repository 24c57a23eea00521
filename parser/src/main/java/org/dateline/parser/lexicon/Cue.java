package org.dateline.parser.lexicon;

import java.util.Arrays;
import java.util.Map;
import org.dateline.model.StatementAct;
import org.jspecify.annotations.Nullable;

/** A word or phrase that attributes: its lemma, the act it performs and the frames it stands in. Immutable. */
public final class Cue {
    private final String lemma;
    private final StatementAct act;
    private final @Nullable StatementAct negated;
    private final Map<Frame, StatementAct> exceptions;
    private final long frames;
    private final Map<Frame, int[]> prepositions;

    Cue(
            String lemma,
            StatementAct act,
            @Nullable StatementAct negated,
            Map<Frame, StatementAct> exceptions,
            long frames,
            Map<Frame, int[]> prepositions) {
        this.lemma = lemma;
        this.act = act;
        this.negated = negated;
        this.exceptions = Map.copyOf(exceptions);
        this.frames = frames;
        this.prepositions = Map.copyOf(prepositions);
    }

    /** The base form. */
    public String lemma() {
        return lemma;
    }

    /** The act, whatever the frame. */
    public StatementAct act() {
        return act;
    }

    /** The act in one frame. */
    public StatementAct act(Frame frame) {
        return exceptions.getOrDefault(frame, act);
    }

    /** The act in one frame where the verb is negated, as "would not comment" declines. */
    public StatementAct negatedAct(Frame frame) {
        return negated != null ? negated : act(frame);
    }

    /** Whether the cue stands in the frame. */
    public boolean has(Frame frame) {
        return (frames & frame.bit()) != 0;
    }

    /** Whether the cue stands in the frame with this preposition, a word number. */
    public boolean has(Frame frame, int preposition) {
        int[] numbers = prepositions.get(frame);
        return numbers != null && Arrays.stream(numbers).anyMatch(number -> number == preposition);
    }
}
