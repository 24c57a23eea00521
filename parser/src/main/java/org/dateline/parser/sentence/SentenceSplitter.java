package org.dateline.parser.sentence;

import java.util.List;
import org.dateline.model.Passage;
import org.dateline.parser.lexicon.Lexicon;

/** Cuts the passages of an article into sentences of tagged tokens, and pairs its quotation marks. Serves all threads. */
public interface SentenceSplitter {
    /**
     * Returns the sentences of the passages.
     *
     * @param text the article's text
     * @param passages its passages, in order, not overlapping
     */
    Sentences split(String text, List<Passage> passages);

    /** Returns the standard implementation, which takes abbreviations and parts of speech from the lexicon. */
    static SentenceSplitter standard(Lexicon lexicon) {
        return new StandardSentenceSplitter(lexicon, PerceptronTagger.standard(lexicon));
    }
}
