package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.model.StatementAct;
import org.jspecify.annotations.Nullable;

/** A word or phrase that attributes: its lemma, the act it performs and the frames it stands in. Immutable. */
public final class Cue {
    private static final int[] NO_WORDS = {};

    private final String lemma;
    private final StatementAct act;
    private final @Nullable StatementAct negated;
    private final @Nullable StatementAct refused;
    /** The frames in which who would not do so performs that act, as bits. */
    private final long refusals;

    private final Map<Frame, StatementAct> exceptions;
    private final long frames;
    private final Map<Frame, int[]> prepositions;

    Cue(
            String lemma,
            StatementAct act,
            @Nullable StatementAct negated,
            @Nullable StatementAct refused,
            long refusals,
            Map<Frame, StatementAct> exceptions,
            long frames,
            Map<Frame, int[]> prepositions) {
        this.lemma = lemma;
        this.act = act;
        this.negated = negated;
        this.refused = refused;
        this.refusals = refusals;
        this.exceptions = Map.copyOf(exceptions);
        this.frames = frames;
        this.prepositions = Map.copyOf(prepositions);
    }

    void write(ImageWriter out) throws IOException {
        out.text(lemma);
        out.number(act.ordinal());
        out.number(Forms.ordinal(negated));
        out.number(Forms.ordinal(refused));
        out.number(refusals);
        out.number(frames);
        for (Frame frame : Frame.values()) {
            out.number(Forms.ordinal(exceptions.get(frame)));
            int[] words = prepositions.getOrDefault(frame, NO_WORDS);
            out.numbers(words, words.length);
        }
    }

    static Cue read(ImageReader in) {
        String lemma = in.text();
        StatementAct act = StatementAct.values()[in.number()];
        StatementAct negated = Forms.constant(StatementAct.values(), in.number());
        StatementAct refused = Forms.constant(StatementAct.values(), in.number());
        long refusals = in.longNumber();
        long frames = in.longNumber();
        Map<Frame, StatementAct> exceptions = new EnumMap<>(Frame.class);
        Map<Frame, int[]> prepositions = new EnumMap<>(Frame.class);
        for (Frame frame : Frame.values()) {
            StatementAct exception = Forms.constant(StatementAct.values(), in.number());
            if (exception != null) {
                exceptions.put(frame, exception);
            }
            int[] words = in.numbers();
            if (words.length > 0) {
                prepositions.put(frame, words);
            }
        }
        return new Cue(lemma, act, negated, refused, refusals, exceptions, frames, prepositions);
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

    /** The act that the negated verb performs, as "has not commented" declines to; null where it performs none. */
    public @Nullable StatementAct negated() {
        return negated;
    }

    /** The act of who would not do so in one frame, as "would not say whether" declines to comment; null where it is none. */
    public @Nullable StatementAct refused(Frame frame) {
        return (refusals & frame.bit()) != 0 ? refused : null;
    }

    /** Whether the cue stands in the frame. */
    public boolean has(Frame frame) {
        return (frames & frame.bit()) != 0;
    }

    /** Whether the cue stands in no other frame. */
    public boolean isOnly(Frame frame) {
        return frames == frame.bit();
    }

    /** Whether the cue stands in the frame with this preposition, a word number. */
    public boolean has(Frame frame, int preposition) {
        int[] numbers = prepositions.get(frame);
        if (numbers != null) {
            for (int number : numbers) {
                if (number == preposition) {
                    return true;
                }
            }
        }
        return false;
    }
}
