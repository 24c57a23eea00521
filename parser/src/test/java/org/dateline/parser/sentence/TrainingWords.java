package org.dateline.parser.sentence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.text.Chars;

/** The common word forms, the tags that each may have, and the profile that it shares with words like it. */
final class TrainingWords {
    private static final int TAGS = Tag.values().length;
    private static final int CLOSED = TagSet.of(Tag.DT, Tag.PRP, Tag.PRPS, Tag.WP, Tag.WRB, Tag.IN, Tag.TO)
            | TagSet.of(Tag.CC, Tag.MD, Tag.EX, Tag.POS, Tag.RP);
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "have", "has", "had", "having", "'ve",
            "do", "does", "did", "not", "n't", "also", "so", "there", "then", "more", "most", "much", "many", "as",
            "than", "about", "said", "says", "say", "told");
    /** A word met less often than this in the treebank is taught as though it were only in the word list. */
    private static final int FREQUENT = 4;

    private static final int LISTED = 3;

    private record Word(String form, int tags, int taught, String profile, boolean closed, int count) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> profiles = new TreeMap<>();
    private int closed;

    static TrainingWords of(List<Treebank.Document> documents) throws IOException {
        Map<String, double[]> classes = WordClasses.read();
        Map<String, int[]> seen = new TreeMap<>();
        for (Treebank.Document document : documents) {
            for (Treebank.Entry entry : document.entries()) {
                String form = document.text().substring(entry.start(), entry.end());
                boolean letters = form.chars().anyMatch(Character::isLetter) && !Character.isDigit(form.charAt(0));
                String folded = Chars.fold(form);
                if (letters && folded.length() < 30 && folded.chars().allMatch(c -> c < 128)) {
                    boolean lower = form.equals(folded);
                    boolean name = entry.tag() == Tag.NNP;
                    int[] counts = seen.computeIfAbsent(folded, key -> new int[TAGS]);
                    if (!name || lower) {
                        counts[entry.tag().ordinal()]++;
                    }
                }
            }
        }
        Map<String, int[]> all = new TreeMap<>(seen);
        classes.keySet().forEach(form -> all.putIfAbsent(form, new int[TAGS]));
        TrainingWords words = new TrainingWords();
        all.forEach((form, counts) -> words.add(form, counts, classes.get(form)));
        words.number();
        return words;
    }

    private void add(String form, int[] counts, double[] classes) {
        int sum = 0;
        int best = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            sum += counts[tag];
            best = counts[tag] > counts[best] ? tag : best;
        }
        boolean function = sum >= LISTED && (CLOSED & 1 << best) != 0 || AUXILIARIES.contains(form);
        int observed = observed(counts, sum);
        if (function) {
            words.add(new Word(form, observed, observed, "=" + form, true, sum));
        } else if (classes != null) {
            int listed = listed(classes);
            int both = listed | observed;
            words.add(new Word(form, both, sum < FREQUENT ? listed : both, profile(classes), false, sum));
        } else if (sum >= LISTED) {
            words.add(new Word(form, observed, observed, "T" + Tag.of(best), false, sum));
        }
    }

    private static int observed(int[] counts, int sum) {
        int set = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            set |= counts[tag] > 1 && counts[tag] * 200 >= sum || counts[tag] > 0 && counts[tag] * 8 >= sum
                    ? 1 << tag
                    : 0;
        }
        return set;
    }

    private static int listed(double[] classes) {
        int set = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            set |= classes[tag] > 0 && tag != Tag.NNP.ordinal() ? 1 << tag : 0;
        }
        if ((set & TagSet.of(Tag.VBN)) != 0 && (set & TagSet.of(Tag.VB)) == 0) {
            set |= TagSet.of(Tag.JJ);
        }
        if ((set & TagSet.of(Tag.VBG)) != 0) {
            set |= TagSet.of(Tag.NN) | TagSet.of(Tag.JJ);
        }
        return set;
    }

    /** The tags with their shares in four steps. */
    private static String profile(double[] classes) {
        double sum = 0;
        for (Tag tag : Tag.values()) {
            sum += tag == Tag.VBP || tag == Tag.VBN ? 0 : classes[tag.ordinal()];
        }
        sum += classes[Tag.VBD.ordinal()] > 0 ? 0 : classes[Tag.VBN.ordinal()];
        StringBuilder profile = new StringBuilder();
        for (Tag tag : Tag.values()) {
            double share = classes[tag.ordinal()] / sum;
            if (share > 0) {
                profile.append(tag).append(share < 0.1 ? 0 : share < 0.35 ? 1 : share < 0.65 ? 2 : share < 0.9 ? 3 : 4);
            }
        }
        return profile.toString();
    }

    private void number() {
        int next = TaggingCursor.FIRST_PROFILE;
        for (Word word : words) {
            if (word.closed) {
                profiles.put(word.profile, next++);
            }
        }
        closed = next;
        for (Word word : words) {
            if (!profiles.containsKey(word.profile)) {
                profiles.put(word.profile, next++);
            }
        }
    }

    int closed() {
        return closed;
    }

    int size() {
        return words.size();
    }

    String form(int place) {
        return words.get(place).form;
    }

    int tags(int place) {
        return words.get(place).tags;
    }

    /** The tags that training is told of: for rare words only those of the word list, as it will be with words not met. */
    int taught(int place) {
        return words.get(place).taught;
    }

    int profile(int place) {
        return profiles.get(words.get(place).profile);
    }

    /** The place of each word plus one, by its number in the lexicon. */
    int[] places(Lexicon lexicon) {
        int[] places = new int[lexicon.size()];
        for (int i = 0; i < words.size(); i++) {
            places[lexicon.word(words.get(i).form)] = i + 1;
        }
        places[0] = 0;
        return places;
    }

    /** The forms as the lexicon reads them. */
    byte[] forms() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        String last = "";
        for (Word word : words) {
            int shared = 0;
            while (shared < Math.min(last.length(), word.form.length())
                    && last.charAt(shared) == word.form.charAt(shared)) {
                shared++;
            }
            packed.write(shared);
            packed.write(word.form.length() - shared);
            packed.write(word.form.substring(shared).getBytes(StandardCharsets.US_ASCII));
            last = word.form;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(words.size());
        out.writeInt(packed.size());
        packed.writeTo(out);
        for (Word word : words) {
            out.writeByte(level(word.count));
        }
        return bytes.toByteArray();
    }

    /** How often something was met, in steps of twice as often. */
    static int level(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }
}
