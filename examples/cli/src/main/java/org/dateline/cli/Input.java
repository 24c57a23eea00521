package org.dateline.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of text, packed with gzip or not, or standard input.
 *
 * @param name what messages call it
 * @param file null for standard input
 */
record Input(String name, @Nullable Path file) {
    private static final int BUFFER = 1 << 16;

    /** Names an input; that of a file that cannot be read fails now, so that nothing is written before. */
    static Input of(String word) throws IOException {
        if (word.equals("-")) {
            return new Input("standard input", null);
        }
        try {
            Path file = Path.of(word);
            check(file);
            return new Input(word, file);
        } catch (InvalidPathException e) {
            throw new FileSystemException(word, null, "no file name");
        }
    }

    private static void check(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** Whether the next article may be long in coming. */
    boolean isFeed() {
        return file == null;
    }

    long size() throws IOException {
        return file == null ? 0 : Files.size(file);
    }

    Reader open(InputStream standard, Progress progress) throws IOException {
        InputStream bytes = file == null ? new Kept(standard) : Files.newInputStream(file);
        InputStream told = new Told(bytes, name, progress);
        try {
            boolean packed = file != null && name.endsWith(".gz");
            InputStream plain = packed ? new Told(new GZIPInputStream(told, BUFFER), name, Progress.NONE) : told;
            return new InputStreamReader(plain, StandardCharsets.UTF_8);
        } catch (IOException e) {
            told.close();
            throw named(name, e);
        }
    }

    private static IOException named(String name, IOException failure) {
        return failure instanceof FileSystemException
                ? failure
                : new FileSystemException(name, null, failure.getMessage());
    }

    /** Standard input stays open. */
    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** Tells how far the reading is, and in errors which file it is of. */
    private static final class Told extends FilterInputStream {
        private final String name;
        private final Progress progress;

        Told(InputStream in, String name, Progress progress) {
            super(in);
            this.name = name;
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int count = in.read(bytes, offset, length);
                progress.read(Math.max(0, count));
                return count;
            } catch (IOException e) {
                throw named(name, e);
            }
        }
    }
}
