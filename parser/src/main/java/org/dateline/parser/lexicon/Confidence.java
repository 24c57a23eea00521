package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How often the findings of each rule were right on labelled news: {@code rule | right | all} in {@code rule-confidence.txt}, which
 * a program writes. The share is smoothed by one right and one wrong case more (Laplace's rule of succession), so that a rule
 * seen rarely claims little.
 */
final class Confidence {
    private final Map<String, OptionalDouble> shares = new HashMap<>();

    Confidence(Iterable<LexiconReader.Entry> entries) {
        for (LexiconReader.Entry entry : entries) {
            shares.put(entry.text(0), OptionalDouble.of(share(entry)));
        }
    }

    private Confidence(ImageReader in) {
        for (int left = in.number(); left > 0; left--) {
            shares.put(in.text(), OptionalDouble.of(in.number() / 100.0));
        }
    }

    static Confidence read(ImageReader in) {
        return new Confidence(in);
    }

    void write(ImageWriter out) throws IOException {
        out.number(shares.size());
        for (Map.Entry<String, OptionalDouble> share : new TreeMap<>(shares).entrySet()) {
            out.text(share.getKey());
            out.number((int) Math.round(share.getValue().getAsDouble() * 100));
        }
    }

    private static double share(LexiconReader.Entry entry) {
        try {
            int right = Integer.parseInt(entry.text(1));
            int all = Integer.parseInt(entry.text(2));
            return Math.round((right + 1) * 100.0 / (all + 2)) / 100.0;
        } catch (NumberFormatException e) {
            throw entry.wrong("its counts are not numbers");
        }
    }

    OptionalDouble of(String rule) {
        return shares.getOrDefault(rule, OptionalDouble.empty());
    }
}
