package org.dateline.parser.statement;

import java.util.List;

/** Finds for each draft the innermost other one in whose content it stands. */
final class Nesting {
    /** How many drafts before and behind one it may stand in. */
    private static final int NEAR = 40;

    private Nesting() {}

    static void resolve(List<Draft> drafts) {
        for (int inner = 0; inner < drafts.size(); inner++) {
            drafts.get(inner).outer = outer(drafts, inner);
        }
    }

    /** Ends what is told within the content of another statement where that ends: "Asked if it was seen as a snub, Moss said no". */
    static void confine(List<Draft> drafts) {
        for (int inner = 0; inner < drafts.size(); inner++) {
            Draft draft = drafts.get(inner);
            int end = draft.contentEnd();
            for (int i = inner - 1; i >= Math.max(0, inner - NEAR); i--) {
                Draft other = drafts.get(i);
                int bound = other.contentEnd();
                if (bound < end && draft.lastPiece()[0] < bound && other.covers(draft.anchor())) {
                    draft.cut(bound);
                    end = bound;
                }
            }
        }
    }

    /** Whether a draft tells only what the speaker of the outer one thinks or wants himself: "he said he hopes to". */
    static boolean isOwnThought(List<Draft> drafts, Draft draft) {
        return draft.outer >= 0
                && VerbAttributions.isThought(draft.act)
                && draft.speakers.size() == 1
                && drafts.get(draft.outer).speakers.size() == 1
                && drafts.get(draft.outer)
                        .speakers
                        .get(0)
                        .actor()
                        .equals(draft.speakers.get(0).actor());
    }

    private static int outer(List<Draft> drafts, int inner) {
        Draft draft = drafts.get(inner);
        if (draft.reporter != null) {
            return drafts.indexOf(draft.reporter);
        }
        int anchor = draft.anchor();
        int best = -1;
        for (int i = Math.max(0, inner - NEAR); i < Math.min(drafts.size(), inner + NEAR); i++) {
            Draft other = drafts.get(i);
            if (i != inner && other.covers(anchor) && isLarger(other, i, draft, inner)) {
                best = best < 0 || other.contentSize() < drafts.get(best).contentSize() ? i : best;
            }
        }
        return best;
    }

    /** The outer one of two has more content; so no two report each other, nor do any in a circle. */
    private static boolean isLarger(Draft other, int number, Draft draft, int inner) {
        int difference = other.contentSize() - draft.contentSize();
        return difference > 0 || difference == 0 && number < inner;
    }
}
