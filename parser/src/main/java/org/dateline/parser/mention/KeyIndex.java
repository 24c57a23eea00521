package org.dateline.parser.mention;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Figures by the key of a word of their names; of each key the latest few are kept, so that a look-up stays short. */
final class KeyIndex {
    private static final int DEPTH = 6;
    private static final int FEW = 32;

    private int[] keys = new int[FEW];
    private @Nullable Figure[][] values = new Figure[FEW][];
    private int size;

    void add(int key, Figure figure) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        @Nullable Figure[] row = values[slot];
        if (row == null) {
            keys[slot] = key;
            values[slot] = new Figure[] {figure};
            size++;
        } else if (!Arrays.asList(row).contains(figure)) {
            values[slot] = longer(row, figure);
        }
    }

    private static @Nullable Figure[] longer(@Nullable Figure[] row, Figure figure) {
        int from = row.length == DEPTH ? 1 : 0;
        @Nullable Figure[] longer = Arrays.copyOfRange(row, from, row.length + 1);
        longer[longer.length - 1] = figure;
        return longer;
    }

    /** The figures with this key, the latest last; empty for none. */
    @Nullable
    Figure[] find(int key) {
        @Nullable Figure[] row = values[slot(key)];
        return row == null ? NONE : row;
    }

    private static final Figure[] NONE = {};

    private int slot(int key) {
        int slot = (key * 0x9E3779B9 >>> 7) & keys.length - 1;
        while (values[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Figure[][] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new Figure[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
