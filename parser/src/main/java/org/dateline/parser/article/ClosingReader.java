package org.dateline.parser.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of UTF-8 and closes it at its end, so that a stream read to its end leaves no file open. */
final class ClosingReader extends FilterReader {
    private boolean ended;

    private ClosingReader(Reader in) {
        super(in);
    }

    static Reader open(Path file) {
        try {
            return new ClosingReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = ended ? -1 : super.read(buffer, offset, length);
        if (count < 0 && !ended) {
            ended = true;
            close();
        }
        return count;
    }
}
