package org.dateline.cli;

import java.util.Locale;
import org.dateline.model.StatementAct;

/** Acts as verbs: what somebody did, or did not do. */
final class ActWords {
    private ActWords() {}

    static String of(StatementAct act, boolean negated) {
        return negated ? "did not " + base(act) : past(act);
    }

    private static String past(StatementAct act) {
        return switch (act) {
            case SAY -> "said";
            case DENY -> "denied";
            case DECLINE_COMMENT -> "declined to comment";
            default -> {
                String base = base(act);
                yield base.endsWith("e") ? base + "d" : base + "ed";
            }
        };
    }

    private static String base(StatementAct act) {
        return switch (act) {
            case DECLINE_COMMENT -> "decline to comment";
            default -> act.name().toLowerCase(Locale.ROOT);
        };
    }
}
