package org.dateline.parser;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Statement;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;

/**
 * The findings of one article that lie within the limits, in their order, and a warning for each limit that others lie beyond.
 */
final class FindingsWithinLimits {
    private final Limits limits;
    private final List<Warning> reached = new ArrayList<>();

    FindingsWithinLimits(Limits limits) {
        this.limits = limits;
    }

    /** Whether a text is short enough for findings to be looked for. */
    boolean allow(String text) {
        boolean allowed = text.length() <= limits.longestArticle();
        if (!allowed) {
            reach("the text has more than " + limits.longestArticle()
                    + " code units: its passages are given, nothing else was read");
        }
        return allowed;
    }

    List<Statement> statements(List<Statement> found) {
        if (found.size() <= Math.min(limits.mostFindings(), limits.deepestChain())) {
            return found;
        }
        ChainLimit chains = new ChainLimit(found, limits);
        List<Statement> within = chains.staying();
        leaveOut(chains.tooDeep(), "statements, which stand in chains of more than " + limits.deepestChain());
        leaveOut(
                found.size() - within.size() - chains.tooDeep(),
                "statements, beyond the first " + limits.mostFindings());
        return within;
    }

    /** The first of any other findings. */
    <T> List<T> first(List<T> found, String kind) {
        if (found.size() <= limits.mostFindings()) {
            return found;
        }
        leaveOut(found.size() - limits.mostFindings(), kind + ", beyond the first " + limits.mostFindings());
        return found.subList(0, limits.mostFindings());
    }

    /** The first warnings, and behind them those of the limits. */
    List<Warning> warnings(List<Warning> found) {
        List<Warning> warnings = new ArrayList<>(first(found, "warnings"));
        warnings.addAll(reached);
        return warnings;
    }

    private void leaveOut(int count, String what) {
        if (count > 0) {
            reach(count + " " + what + ", are left out");
        }
    }

    private void reach(String message) {
        reached.add(Warning.builder()
                .kind(WarningKind.LIMIT_REACHED)
                .message(message)
                .build());
    }
}
