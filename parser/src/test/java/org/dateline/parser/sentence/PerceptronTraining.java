package org.dateline.parser.sentence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.parser.lexicon.Lexicon;

/** Learns the weights: an averaged perceptron over the features that occur often enough. */
final class PerceptronTraining {
    private static final int MINIMUM = Integer.getInteger("min", 3);
    private static final double SCALE = 127 / 9.0;
    private static final long SEED = 19;

    /** The weights of one feature, their sums over time, and when each was last changed. */
    private static final class Row {
        private final int[] weights = new int[FeatureWeights.SCORES];
        private final long[] sums = new long[FeatureWeights.SCORES];
        private final int[] times = new int[FeatureWeights.SCORES];
        private final int count;

        Row(int count) {
            this.count = count;
        }

        void change(int tag, int by, int time) {
            sums[tag] += (long) weights[tag] * (time - times[tag]);
            times[tag] = time;
            weights[tag] += by;
        }
    }

    private record Sentence(TaggedText text, int from, int to) {}

    private final Lexicon lexicon;
    private final TrainingWords words;
    private final TaggerModel dictionary;
    private final Map<Integer, Row> rows = new HashMap<>();
    private int time;

    PerceptronTraining(Lexicon lexicon, TrainingWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.dictionary = model(true, new FeatureWeights(0, new byte[0]));
    }

    private TaggerModel model(boolean taught, FeatureWeights weights) {
        int[] tags = new int[words.size() + 1];
        short[] profiles = new short[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            tags[i + 1] = taught ? words.taught(i) : words.tags(i);
            profiles[i + 1] = (short) words.profile(i);
        }
        return new TaggerModel(new WordLists(lexicon), words.places(lexicon), tags, profiles, words.closed(), weights);
    }

    void train(List<TaggedText> texts, int epochs) {
        List<Sentence> sentences = new ArrayList<>();
        for (TaggedText text : texts) {
            for (int i = 0; i < text.sentences().count(); i++) {
                sentences.add(new Sentence(
                        text, text.sentences().start(i), text.sentences().end(i)));
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> walk(sentence, counts));
        counts.forEach((key, count) -> {
            if (count >= MINIMUM) {
                rows.put(key, new Row(count));
            }
        });
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(sentences, random);
            int wrong = 0;
            for (Sentence sentence : sentences) {
                wrong += walk(sentence, null);
            }
            System.err.println("epoch " + epoch + " wrong " + wrong);
        }
    }

    /** Goes over a sentence: to count its features, with the treebank's tags, or to learn from it, with its own. */
    private int walk(Sentence sentence, Map<Integer, Integer> counts) {
        Tokens tokens = sentence.text.sentences().tokens();
        TaggingCursor cursor = new TaggingCursor(dictionary);
        cursor.begin(tokens, sentence.from, sentence.to);
        int wrong = 0;
        while (cursor.next()) {
            int gold = sentence.text.gold()[cursor.at()];
            int tag = PerceptronTagger.fixed(tokens, sentence.from, cursor.at());
            if (tag < 0) {
                int candidates = cursor.candidates();
                tag = Integer.numberOfTrailingZeros(candidates);
                if ((candidates & candidates - 1) != 0) {
                    FeatureKeys keys = cursor.features();
                    boolean possible = gold >= 0 && (candidates & 1 << gold) != 0;
                    if (counts != null) {
                        for (int i = 0; i < keys.size(); i++) {
                            counts.merge(keys.key(i), 1, Integer::sum);
                        }
                        tag = gold >= 0 ? gold : tag;
                    } else {
                        tag = best(candidates, keys);
                        if (possible) {
                            wrong += learn(tag, gold, keys);
                        }
                    }
                }
            }
            cursor.accept(tag);
        }
        return wrong;
    }

    private int best(int candidates, FeatureKeys keys) {
        int[] scores = new int[FeatureWeights.SCORES];
        for (int i = 0; i < keys.size(); i++) {
            Row row = rows.get(keys.key(i));
            for (int tag = 0; row != null && tag < scores.length; tag++) {
                scores[tag] += row.weights[tag];
            }
        }
        int best = -1;
        for (int tag = 0; tag < scores.length; tag++) {
            if ((candidates & 1 << tag) != 0 && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }

    private int learn(int tag, int gold, FeatureKeys keys) {
        time++;
        if (tag == gold) {
            return 0;
        }
        for (int i = 0; i < keys.size(); i++) {
            Row row = rows.get(keys.key(i));
            if (row != null) {
                row.change(gold, 1, time);
                row.change(tag, -1, time);
            }
        }
        return 1;
    }

    /** The averaged weights in a byte each, by feature, those met most often first; rows of zeros are left out. */
    private TreeMap<Integer, byte[]> quantized() {
        TreeMap<Integer, byte[]> quantized =
                new TreeMap<>(Comparator.<Integer>comparingInt(key -> -TrainingWords.level(rows.get(key).count))
                        .thenComparing(Comparator.naturalOrder()));
        rows.forEach((key, row) -> {
            byte[] bytes = new byte[FeatureWeights.SCORES];
            boolean any = false;
            for (int tag = 0; tag < bytes.length; tag++) {
                row.change(tag, 0, time);
                long weight = Math.round(row.sums[tag] * SCALE / time);
                bytes[tag] = (byte) Math.max(-127, Math.min(127, weight));
                any |= bytes[tag] != 0;
            }
            if (any) {
                quantized.put(key, bytes);
            }
        });
        return quantized;
    }

    TaggerModel model() throws IOException {
        TreeMap<Integer, byte[]> quantized = quantized();
        System.err.println(quantized.size() + " features");
        return model(false, new FeatureWeights(quantized.size(), packed(quantized)));
    }

    /** The model as {@link TaggerModel} reads it. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(words.size());
        out.writeShort(words.closed());
        writeClasses(out);
        TreeMap<Integer, byte[]> quantized = quantized();
        byte[] packed = packed(quantized);
        out.writeInt(quantized.size());
        out.writeInt(packed.length);
        out.write(packed);
        return bytes.toByteArray();
    }

    private static byte[] packed(TreeMap<Integer, byte[]> quantized) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(packed);
        for (Map.Entry<Integer, byte[]> entry : quantized.entrySet()) {
            out.writeInt(entry.getKey());
            writeRow(out, entry.getValue());
        }
        return packed.toByteArray();
    }

    private void writeClasses(DataOutputStream out) throws IOException {
        Map<Long, Integer> classes = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            classes.put(wordClass(i), 0);
        }
        out.writeShort(classes.size());
        int number = 0;
        for (Map.Entry<Long, Integer> entry : classes.entrySet()) {
            out.writeInt((int) (entry.getKey() & 0xFFFFFFFFL));
            out.writeShort((int) (entry.getKey() >>> 32));
            entry.setValue(number++);
        }
        for (int i = 0; i < words.size(); i++) {
            out.writeShort(classes.get(wordClass(i)));
        }
    }

    private long wordClass(int place) {
        return (long) words.profile(place) << 32 | words.tags(place);
    }

    private static void writeRow(DataOutputStream out, byte[] weights) throws IOException {
        int count = 0;
        for (byte weight : weights) {
            count += weight != 0 ? 1 : 0;
        }
        out.writeByte(count);
        for (int tag = 0; tag < weights.length; tag++) {
            if (weights[tag] != 0) {
                out.writeByte(tag);
                out.writeByte(weights[tag]);
            }
        }
    }
}
