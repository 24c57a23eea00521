package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;

/** One way to write something: words, and slots that others fill. */
record Template(List<Part> parts) {
    /**
     * Words as they stand, or a slot.
     *
     * @param text the words, or the name of the slot
     * @param field what is wanted of the slot, perhaps nothing in particular
     * @param slot whether it is one
     * @param first whether it begins with a capital
     * @param all whether it is all capitals
     */
    record Part(String text, String field, boolean slot, boolean first, boolean all) {}

    static Template of(String line) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('{', at);
            int words = open < 0 ? line.length() : open;
            if (words > at) {
                parts.add(new Part(line.substring(at, words).replace("\\n", "\n"), "", false, false, false));
            }
            int close = open < 0 ? line.length() : line.indexOf('}', open);
            if (open >= 0) {
                parts.add(slot(line.substring(open + 1, close)));
            }
            at = close + 1;
        }
        return new Template(List.copyOf(parts));
    }

    private static Part slot(String word) {
        boolean first = word.startsWith("^");
        boolean all = word.endsWith("^");
        String name = word.substring(first ? 1 : 0, word.length() - (all ? 1 : 0));
        boolean cast = name.length() == 1 || name.charAt(1) == '.';
        String field = cast && name.length() > 1 ? name.substring(2) : "";
        return new Part(cast ? name.substring(0, 1) : name, field, true, first, all);
    }
}
