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
 * closed-class words are a profile each.
 */
final class TaggerModel {
    private static final String RESOURCE = "tagger.bin";

    /** By word number: the place among the common forms plus one, 0 for other words; its tags and its profile. */
    private final int[] forms;

    private final int[] tags;
    private final short[] profiles;
    private final int closed;
    private final WordLists lists;
    private final FeatureWeights weights;

    /** Takes tags and profiles by form; what is asked for is found by word, as words met often have low numbers. */
    TaggerModel(WordLists lists, int[] forms, int[] tags, short[] profiles, int closed, FeatureWeights weights) {
        this.lists = lists;
        this.forms = forms;
        this.tags = new int[forms.length];
        this.profiles = new short[forms.length];
        for (int word = 0; word < forms.length; word++) {
            this.tags[word] = tags[forms[word]];
            this.profiles[word] = profiles[forms[word]];
        }
        this.closed = closed;
        this.weights = weights;
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
            throw new IllegalStateException(
                    "the tagger's model knows " + count + " forms, the lexicon " + lexicon.commonForms());
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
        int features = in.readInt();
        FeatureWeights weights = new FeatureWeights(features, in.readNBytes(in.readInt()));
        return new TaggerModel(new WordLists(lexicon), forms(lexicon), tags, profiles, closed, weights);
    }

    FeatureWeights weights() {
        return weights;
    }

    /** Which lists of the lexicon have the word, as bits. */
    int lists(int word) {
        return lists.of(word);
    }

    /** The place of a word among the common forms plus one, 0 for any other. */
    int form(int word) {
        return forms[word];
    }

    /** The tags that a word may have, as a {@link TagSet}; 0 for one that is no common form. */
    int tags(int word) {
        return tags[word];
    }

    /** The profile of a word, 0 for one that is no common form. */
    int profile(int word) {
        return profiles[word];
    }

    /** Whether the word is of a closed class with a profile of its own. */
    boolean isClosed(int word) {
        return isClosedProfile(profiles[word]);
    }

    boolean isClosedProfile(int profile) {
        return profile >= TaggingCursor.FIRST_PROFILE && profile < closed;
    }
}
