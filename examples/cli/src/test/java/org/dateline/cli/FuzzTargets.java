package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.cli.export.ExportFormat;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;

/** What a fuzzer runs on any bytes: each fails where a promise is broken. What it finds is kept as a fixture for {@link FuzzFindsTest}. */
final class FuzzTargets {
    /** No word makes the command write a file. */
    private static final List<String> WORDS = List.of(
            "parse",
            "parse",
            "chronicle",
            "export",
            "-f",
            "--format",
            "--format=json",
            "-ftext",
            "jsonl",
            "json",
            "TEXT",
            "plover",
            "cameo",
            "jsonld",
            "csv",
            "-h",
            "--help",
            "--version",
            "-V",
            "-",
            "--",
            "help",
            "-x",
            "",
            " ",
            "@",
            "=",
            "missing\u0000file",
            "no/such/file",
            "\uD800",
            "-f=");

    private FuzzTargets() {}

    /** The command with words that the first bytes choose, and with the others as its standard input. */
    static void commandLine(byte[] data) {
        int words = data.length == 0 ? 0 : Math.min(data[0] & 0x7, data.length - 1);
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= words; i++) {
            arguments.add(WORDS.get((data[i] & 0xFF) % WORDS.size()));
        }
        run(Arrays.copyOfRange(data, Math.min(data.length, words + 1), data.length), arguments);
    }

    /** The command that reads the bytes as a file of dated text. */
    static void input(byte[] data) {
        DatelineJson json = DatelineJson.create();
        List<Article> articles =
                json.lines(new StringReader(run(data, List.of("parse")))).toList();
        assertThat(json.parseList(run(data, List.of("parse", "--format", "json"))))
                .isEqualTo(articles);
        assertThat(run(data, List.of("parse", "--format", "text")).isEmpty()).isEqualTo(articles.isEmpty());
        assertThat(json.parseChronicle(run(data, List.of("chronicle")))).isEqualTo(Chronicle.of(articles));
        run(data, List.of("chronicle", "--format", "text"));
        for (ExportFormat format : ExportFormat.values()) {
            run(data, List.of("export", "--format", format.name()));
        }
    }

    /** What the command writes; it never ends with a defect. */
    private static String run(byte[] input, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, 0, false, false);
        int code = Main.run(terminal, arguments.toArray(String[]::new));
        assertThat(code)
                .as(arguments + "\n" + err.toString(StandardCharsets.UTF_8))
                .isBetween(0, 2);
        assertThat(code == 0 || err.size() > 0)
                .as(arguments + ": an exit code without a word")
                .isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }
}
