package org.dateline.parser.mention;

import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Saints, who are nobody in the news, and the bodies that are called after them: "St. Mary's Hospital". */
final class Saints {
    private final Words words;
    private final Tokens tokens;
    private final Bodies bodies;

    Saints(Words words, Bodies bodies) {
        this.words = words;
        this.tokens = words.tokens();
        this.bodies = bodies;
    }

    /** Whether a run of names up to {@code end} begins with a saint's, which is no known place's: "St. Jude". */
    boolean is(int i, int end, int limit) {
        boolean saint =
                tokens.first(i) == 'S' && (tokens.reads(i, "st.") || tokens.reads(i, "st") || tokens.reads(i, "saint"));
        return saint && end > i + 1 && !words.isJoint(i + 1, limit) && !words.matchName(i, limit);
    }

    /** Where the name of a body ends that is called after the saint: "St. Mary's Hospital", "St. Jude Hospital"; -1 for none. */
    int end(int i, int end, NameRuns runs, int limit) {
        boolean owner = end + 1 < limit && tokens.is(end, Tag.POS) && tokens.isCapital(end + 1);
        return owner ? bodies.end(i, end + 1, runs.end(end + 1), limit) : bodies.end(i, i, end, limit);
    }
}
