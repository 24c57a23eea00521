package org.dateline.parser.sentence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.parser.text.Chars;

/** Counts how many tokens of texts that were not learnt from get the treebank's tag. */
final class TaggerScore {
    private final Map<String, Map<String, Share>> shares = new TreeMap<>();
    private final Map<String, Integer> mistakes = new TreeMap<>();
    private final Map<String, StringBuilder> samples = new TreeMap<>();

    private static final class Share {
        private int right;
        private int all;

        void count(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%.2f%% of %d", 100.0 * right / Math.max(1, all), all);
        }
    }

    private static void tag(TaggedText text, Tagger tagger) {
        Sentences sentences = text.sentences();
        for (int i = 0; i < sentences.count(); i++) {
            tagger.tag(sentences.tokens(), new int[] {sentences.start(i), sentences.end(i)}, 1);
        }
    }

    void add(String title, List<TaggedText> texts, Tagger tagger, TrainingWords words) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            known.add(words.form(i));
        }
        Map<String, Share> counts = shares.computeIfAbsent(title, key -> new TreeMap<>());
        for (TaggedText text : texts) {
            tag(text, tagger);
            Tokens tokens = text.sentences().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (text.gold()[i] < 0) {
                    count(counts, "not aligned", false);
                } else {
                    count(counts, tokens, i, Tag.of(text.gold()[i]), known);
                    if (title.equals("news")) {
                        mistake(tokens, i, Tag.of(text.gold()[i]));
                    }
                }
            }
        }
    }

    private void mistake(Tokens tokens, int i, Tag gold) {
        if (!tokens.is(i, gold)) {
            String pair = gold + " read as " + tokens.tag(i);
            mistakes.merge(pair, 1, Integer::sum);
            samples.computeIfAbsent(pair, key -> new StringBuilder())
                    .append(tokens.words(i, i + 1))
                    .append(' ');
        }
    }

    /** Prints all figures, then the most frequent mistakes in the news, each with words for example. */
    void print() {
        shares.forEach((title, counts) -> System.out.println(title + ": " + counts));
        mistakes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(25)
                .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey() + ": "
                        + samples.get(entry.getKey())
                                .substring(
                                        0,
                                        Math.min(
                                                200, samples.get(entry.getKey()).length()))));
    }

    private static void count(Map<String, Share> shares, Tokens tokens, int i, Tag gold, Set<String> known) {
        boolean right = tokens.is(i, gold);
        String form = Chars.fold(tokens.words(i, i + 1));
        boolean word = !tokens.isMark(i) && !tokens.isNumber(i);
        count(shares, "all", right);
        if (word) {
            count(shares, "words", right);
            count(shares, known.contains(form) ? "known" : "unknown", right);
        }
        if (gold == Tag.VBD || gold == Tag.VBN) {
            count(shares, "VBD/VBN", right);
        }
        boolean verbNoun = (gold == Tag.VBZ || gold == Tag.NNS) && word;
        if (verbNoun) {
            count(shares, "VBZ/NNS", right);
        }
        if (word && (gold == Tag.VB || gold == Tag.VBP || gold == Tag.NN)) {
            count(shares, "VB/VBP/NN", tokens.tag(i).isVerb() == gold.isVerb());
        }
        if (form.equals("that")) {
            count(shares, "that", right);
            count(shares, "that " + gold, right);
        }
        if (gold == Tag.NNP) {
            count(shares, "NNP", right);
        }
    }

    private static void count(Map<String, Share> shares, String name, boolean right) {
        shares.computeIfAbsent(name, key -> new Share()).count(right);
    }
}
