package org.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How many columns the terminal has. */
final class Width {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;

    private Width() {}

    /** The columns of standard output; 0, which means one line for each finding, where it is no terminal. */
    static int of(boolean terminal) {
        int told = number(System.getenv("COLUMNS"));
        if (told > 0) {
            return Math.max(NARROWEST, told);
        }
        if (!terminal) {
            return 0;
        }
        int asked = asked();
        return asked > 0 ? Math.max(NARROWEST, asked) : USUAL;
    }

    /** Asks {@code stty}, which prints rows and columns; elsewhere there is none, and the usual width serves. */
    private static int asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return 0;
        }
    }

    private static int number(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 4) {
            return 0;
        }
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
    }
}
