package org.dateline.parser.passage;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Passage;

/** Cuts a text into blocks and tells their kinds from their words and their neighbours. */
final class StandardPassageFinder implements PassageFinder {
    static final StandardPassageFinder INSTANCE = new StandardPassageFinder();

    private final LineKinds kinds = new LineKinds();

    private StandardPassageFinder() {}

    @Override
    public List<Passage> find(String text) {
        Objects.requireNonNull(text, "text");
        return new Layout(BlockSplitter.split(text, kinds), kinds).passages();
    }
}
