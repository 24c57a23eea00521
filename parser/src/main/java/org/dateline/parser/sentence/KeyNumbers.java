package org.dateline.parser.sentence;

/**
 * The number of each of a fixed set of keys, told without a search: keys of one bucket share a factor, chosen so that no two keys of
 * all have one place. Another key may get the number of any of them, so the caller compares.
 *
 * <p>After D. Belazzougui, F. Botelho, M. Dietzfelbinger, "Hash, displace, and compress", ESA 2009. Immutable.
 */
final class KeyNumbers {
    private static final int BUCKETS = 1 << 13;
    private static final int PLACES = 1 << Character.SIZE;
    /** More would leave too few free places to find factors in good time. */
    private static final int MOST = PLACES / 2;

    private final char[] factors = new char[BUCKETS];
    /** By place the number of its key, 0 where there is none. */
    private final char[] numbers = new char[PLACES];

    /** Numbers the keys from 1 on. */
    KeyNumbers(int[] keys) {
        if (keys.length > MOST) {
            throw new IllegalArgumentException("there are " + keys.length + " keys, more than fit");
        }
        int[] begins = begins(keys);
        int[] sorted = sorted(keys, begins);
        for (int size = largest(begins); size > 0; size--) {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                if (begins[bucket + 1] - begins[bucket] == size) {
                    place(bucket, keys, sorted, begins[bucket], begins[bucket + 1]);
                }
            }
        }
    }

    /** Where the keys of each bucket begin, when they are sorted by bucket. */
    private static int[] begins(int[] keys) {
        int[] begins = new int[BUCKETS + 1];
        for (int key : keys) {
            begins[bucket(key) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            begins[bucket + 1] += begins[bucket];
        }
        return begins;
    }

    /** The numbers of the keys, sorted by bucket. */
    private static int[] sorted(int[] keys, int[] begins) {
        int[] next = begins.clone();
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[next[bucket(keys[i])]++] = i + 1;
        }
        return sorted;
    }

    private static int largest(int[] begins) {
        int largest = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            largest = Math.max(largest, begins[bucket + 1] - begins[bucket]);
        }
        return largest;
    }

    private void place(int bucket, int[] keys, int[] sorted, int from, int to) {
        for (int factor = 0; factor <= Character.MAX_VALUE; factor++) {
            factors[bucket] = (char) factor;
            int placed = from;
            while (placed < to && numbers[place(keys[sorted[placed] - 1])] == 0) {
                numbers[place(keys[sorted[placed] - 1])] = (char) sorted[placed];
                placed++;
            }
            if (placed == to) {
                return;
            }
            while (placed-- > from) {
                numbers[place(keys[sorted[placed] - 1])] = 0;
            }
        }
        throw new IllegalArgumentException("no factor keeps the keys of bucket " + bucket + " apart");
    }

    private static int bucket(int key) {
        return key & BUCKETS - 1;
    }

    private int place(int key) {
        return key * (2 * factors[bucket(key)] + 1) >>> Integer.SIZE - Character.SIZE;
    }

    /** The number of a key of the set, of any other key 0 or the number of one that is not it. */
    int of(int key) {
        return numbers[place(key)];
    }
}
