package org.dateline.model;

import java.util.OptionalDouble;

/** The rule on the confidence of a finding. */
final class ConfidenceRule {
    private ConfidenceRule() {}

    static void check(String finding, String id, OptionalDouble confidence) {
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalStateException(
                    finding + ": 0 <= confidence <= 1 does not hold for " + confidence.getAsDouble() + " of " + id);
        }
    }
}
