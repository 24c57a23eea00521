package org.dateline.parser.statement;

import java.util.List;

/** Finds for each draft the innermost other one in whose content it stands. */
final class Nesting {
    private Nesting() {}

    static void resolve(List<Draft> drafts) {
        for (int inner = 0; inner < drafts.size(); inner++) {
            drafts.get(inner).outer = outer(drafts, inner);
        }
    }

    private static int outer(List<Draft> drafts, int inner) {
        Draft draft = drafts.get(inner);
        int anchor = draft.anchor();
        int best = -1;
        for (int i = Math.max(0, inner - 40); i < Math.min(drafts.size(), inner + 40); i++) {
            Draft other = drafts.get(i);
            if (i != inner && other.covers(anchor) && !isInside(other, draft)) {
                best = best < 0 || other.contentSize() < drafts.get(best).contentSize() ? i : best;
            }
        }
        return best;
    }

    /** Two drafts that hold each other's cue: the one with more content is the outer. */
    private static boolean isInside(Draft other, Draft draft) {
        return draft.covers(other.anchor()) && draft.contentSize() >= other.contentSize();
    }
}
