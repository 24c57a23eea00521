package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams that the command works with, and what they are joined to.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outWidth the columns of standard output; 0 where lines need no wrapping
 * @param colours whether standard output shows colours
 * @param progress whether somebody watches standard error
 */
record Terminal(InputStream in, OutputStream out, OutputStream err, int outWidth, boolean colours, boolean progress) {
    private static final int BUFFER = 1 << 16;

    /** The streams of this process. Java's own standard output hides errors, so it is not used. */
    static Terminal system() {
        OutputStream plain = new FileOutputStream(FileDescriptor.out);
        OutputStream out = new BufferedOutputStream(new StandardOutput(plain, isPipe(1)), BUFFER);
        boolean shown = isTerminal(1);
        boolean colours = System.getenv("CLICOLOR_FORCE") != null || shown && System.getenv("NO_COLOR") == null;
        return new Terminal(
                System.in, out, new FileOutputStream(FileDescriptor.err), Width.of(shown), colours, isTerminal(2));
    }

    PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Java tells of a terminal only when input and output both are one, so the system's own list is asked first. */
    private static boolean isTerminal(int descriptor) {
        String target = target(descriptor);
        if (target.isEmpty()) {
            return System.console() != null;
        }
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    private static boolean isPipe(int descriptor) {
        String target = target(descriptor);
        return target.startsWith("pipe:") || target.startsWith("socket:");
    }

    private static String target(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
