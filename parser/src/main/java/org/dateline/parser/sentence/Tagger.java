package org.dateline.parser.sentence;

/** Gives each token of a sentence its part of speech. Implementations are immutable and serve all threads. */
interface Tagger {
    /** Tags the tokens {@code [from, to)}, which are one sentence. */
    void tag(Tokens tokens, int from, int to);
}
