package org.dateline.parser.mention;

/** Counts for each unknown name of an article, by its key; an open-addressed table that grows. */
final class Tallies {
    /** As many names as a short article has. */
    private static final int FEW = 16;

    int[] person = new int[FEW];
    int[] body = new int[FEW];
    int[] place = new int[FEW];
    int[] weak = new int[FEW];
    int[] acts = new int[FEW];
    private int[] keys = new int[FEW];
    private int size;

    /** Where the counts of a name stand, which may be new. */
    int entry(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
        }
        return slot;
    }

    /** Where the counts of a name stand, or would stand. */
    int slot(int key) {
        int slot = (key * 0x9E3779B9 >>> 7) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[][] old = {person, body, place, weak, acts};
        keys = new int[oldKeys.length * 2];
        person = new int[keys.length];
        body = new int[keys.length];
        place = new int[keys.length];
        weak = new int[keys.length];
        acts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                person[slot] = old[0][i];
                body[slot] = old[1][i];
                place[slot] = old[2][i];
                weak[slot] = old[3][i];
                acts[slot] = old[4][i];
            }
        }
    }
}
