package org.dateline.report;

import java.util.List;

/** A name under a dot of the drawing: in one line or two, and not without end. */
final class Label {
    private static final int ONE_LINE = 11;
    private static final int LONGEST_LINE = 18;

    private Label() {}

    static List<String> lines(String name) {
        int space = middleSpace(name);
        if (name.length() <= ONE_LINE || space < 0) {
            return List.of(shortened(name));
        }
        return List.of(shortened(name.substring(0, space)), shortened(name.substring(space + 1)));
    }

    /** The space that makes the halves most alike; -1 for none. */
    private static int middleSpace(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return best;
    }

    private static String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_LINE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }
}
