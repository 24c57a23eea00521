package org.dateline.parser.sentence;

/** Gives each token of a sentence its part of speech. Implementations are immutable and serve all threads. */
interface Tagger {
    /** Tags the tokens of the first sentences of an article; each begins at its start and ends where the next one begins. */
    void tag(Tokens tokens, int[] starts, int sentences);
}
