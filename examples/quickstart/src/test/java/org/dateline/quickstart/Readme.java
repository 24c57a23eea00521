package org.dateline.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README and its blocks of code. */
final class Readme {
    private final Path file;
    private final String text;

    private Readme(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    static Readme read() throws IOException {
        Path file = Path.of("../../README.md");
        return new Readme(file, Files.readString(file));
    }

    /** The first block of a language, without its fences. */
    String block(String language) {
        return text.substring(start(language), end(language));
    }

    Readme withBlock(String language, String block) {
        return new Readme(file, text.substring(0, start(language)) + block + text.substring(end(language)));
    }

    void write() throws IOException {
        Files.writeString(file, text);
    }

    private int start(String language) {
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence);
        if (start < 0) {
            throw new IllegalStateException("the README has no block of " + language);
        }
        return start + fence.length();
    }

    private int end(String language) {
        return text.indexOf("```", start(language));
    }
}
