package org.dateline.parser.text;

import java.util.function.IntFunction;

/**
 * Things that differ by a number alone, such as the ids of findings: kept from one article to the next, as each has the same again.
 * They must be immutable, since all threads share them; making one twice does no harm.
 */
public final class ByNumber<T> {
    private final IntFunction<T> made;
    private final Object[] kept;

    /** Creates one that keeps the things of the numbers from 0 up to a limit, exclusive. */
    public ByNumber(int limit, IntFunction<T> made) {
        this.made = made;
        this.kept = new Object[limit];
    }

    /** The thing with a number, from 0 on. */
    @SuppressWarnings("unchecked")
    public T at(int number) {
        if (number >= kept.length) {
            return made.apply(number);
        }
        Object thing = kept[number];
        if (thing == null) {
            thing = made.apply(number);
            kept[number] = thing;
        }
        return (T) thing;
    }
}
