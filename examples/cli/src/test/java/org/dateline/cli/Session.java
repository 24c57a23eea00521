package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in this process, with streams that are kept. */
final class Session {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final int code;

    private Session(String input, OutputStream given, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(in, given == null ? out : given, err, 0, false, false);
        this.code = Main.run(terminal, args);
    }

    static Session of(String... args) {
        return reading("", args);
    }

    static Session reading(String input, String... args) {
        return new Session(input, null, args);
    }

    static Session writing(OutputStream out, String input, String... args) {
        return new Session(input, out, args);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
