package org.dateline.parser.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The standard lexicon as its tables stand in memory, which a program reads in a fraction of the time that the word lists take.
 *
 * <p>The build makes the image from the word lists beside it. Where there is none, and for a lexicon with lists of the caller's, the
 * word lists are read.
 */
final class LexiconImage {
    private static final String RESOURCE = "lexicon.bin";

    private LexiconImage() {}

    /** The standard lexicon, or null where no image is on the class path. */
    static @Nullable Lexicon load() {
        try (InputStream stream = LexiconImage.class.getResourceAsStream(RESOURCE)) {
            return stream == null ? null : Lexicon.read(new ImageReader(whole(new DataInputStream(stream)), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length stands first, so that megabytes are not gathered in small pieces and copied. */
    private static byte[] whole(DataInputStream stream) throws IOException {
        byte[] image = new byte[stream.readInt()];
        stream.readFully(image);
        return image;
    }

    static void write(Lexicon lexicon, OutputStream target) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        lexicon.write(new ImageWriter(image));
        new DataOutputStream(target).writeInt(image.size());
        image.writeTo(target);
    }

    /**
     * Writes the image beside the compiled classes.
     *
     * @param args the folder of the classes and word lists
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("org/dateline/parser/lexicon");
        try (OutputStream target = Files.newOutputStream(folder.resolve(RESOURCE))) {
            write(new LexiconBuilder().read(), target);
        }
    }
}
