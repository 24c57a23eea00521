package org.dateline.parser.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.parser.lexicon.Lexicon;

/**
 * What the tagger has learnt: the tags and the profile of each common word form, and the weights of the features.
 *
 * <p>A profile is the number of a class of words that can be the same parts of speech with about the same likelihood; frequent
 * closed-class words are a profile each. The features are a table with open addressing from a feature's hash to a row of weights,
 * one a tag.
 */
final class TaggerModel {
    /** How many weights a row has. */
    static final int ROW = 32;

    /** How many tags are ever weighed; marks are decided without. */
    private static final int SCORED = 24;

    private static final String RESOURCE = "tagger.bin";

    /** By word number: the place among the common forms plus one, 0 for other words. */
    private final int[] forms;
    /** By place among the common forms plus one. */
    private final int[] tags;
    private final short[] profiles;
    private final int closed;
    /** By word number: which lists of the lexicon have the word. */
    private final short[] lists;
    /** A slot is two cells: the feature's key, and where its row begins, 0 for a free slot. */
    private final int[] slots;
    private final byte[] weights;

    TaggerModel(short[] lists, int[] forms, int[] tags, short[] profiles, int closed, int[] features, byte[] weights) {
        this.lists = lists;
        this.forms = forms;
        this.tags = tags;
        this.profiles = profiles;
        this.closed = closed;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(16, features.length * 6))];
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            slots[slot] = features[i];
            slots[slot + 1] = (i + 1) * ROW;
        }
    }

    /** The number of each common form by word number. */
    static int[] forms(Lexicon lexicon) {
        int[] forms = new int[lexicon.size()];
        for (int i = 0; i < lexicon.commonForms(); i++) {
            forms[lexicon.commonForm(i)] = i + 1;
        }
        return forms;
    }

    static TaggerModel standard(Lexicon lexicon) {
        try (InputStream stream = TaggerModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the tagger's model " + RESOURCE + " is not on the class path");
            }
            return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)), lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TaggerModel read(DataInputStream in, Lexicon lexicon) throws IOException {
        int count = in.readInt();
        if (count != lexicon.commonForms()) {
            throw new IllegalStateException("the tagger's model knows " + count + " forms, the lexicon " + lexicon.commonForms());
        }
        int closed = in.readUnsignedShort();
        int classes = in.readUnsignedShort();
        int[] classTags = new int[classes];
        short[] classProfiles = new short[classes];
        for (int i = 0; i < classes; i++) {
            classTags[i] = in.readInt();
            classProfiles[i] = in.readShort();
        }
        int[] tags = new int[count + 1];
        short[] profiles = new short[count + 1];
        byte[] of = in.readNBytes(2 * count);
        for (int i = 0; i < count; i++) {
            int number = (of[2 * i] & 0xFF) << 8 | of[2 * i + 1] & 0xFF;
            tags[i + 1] = classTags[number];
            profiles[i + 1] = classProfiles[number];
        }
        int[] features = new int[in.readInt()];
        byte[] packed = in.readNBytes(in.readInt());
        return new TaggerModel(WordLists.of(lexicon), forms(lexicon), tags, profiles, closed, features, weights(packed, features));
    }

    /** Each feature: its key in four bytes, how many tags have a weight, and those tags with their weights. */
    private static byte[] weights(byte[] packed, int[] features) {
        byte[] weights = new byte[(features.length + 1) * ROW];
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            features[i] = packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
            int count = packed[at + 4];
            at += 5;
            for (int tag = 0; tag < count; tag++, at += 2) {
                weights[(i + 1) * ROW + packed[at]] = packed[at + 1];
            }
        }
        return weights;
    }

    private int slot(int key) {
        int mask = slots.length - 2;
        int slot = key << 1 & mask;
        while (slots[slot] != key && slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    /** Where the feature's weights begin, 0 where it has none. */
    int row(int key) {
        return slots[slot(key) + 1];
    }

    /** Which lists of the lexicon have the word, as bits. */
    int lists(int word) {
        return lists[word];
    }

    /** Adds the weights of the open classes, of names and of the other tags: one row. */
    void weigh(int row, int[] scores) {
        for (int tag = 0; tag < SCORED; tag++) {
            scores[tag] += weights[row + tag];
        }
    }

    int weight(int row, int tag) {
        return weights[row + tag];
    }

    /** The place of a word among the common forms plus one, 0 for any other. */
    int form(int word) {
        return forms[word];
    }

    /** The tags that a common form may have, as a {@link TagSet}; 0 for an unknown word. */
    int tags(int form) {
        return tags[form];
    }

    /** The profile of a common form, 0 for an unknown word. */
    int profile(int form) {
        return profiles[form];
    }

    /** Whether the form is a word of a closed class with a profile of its own. */
    boolean isClosed(int form) {
        return isClosedProfile(profiles[form]);
    }

    boolean isClosedProfile(int profile) {
        return profile >= TaggingCursor.FIRST_PROFILE && profile < closed;
    }
}
