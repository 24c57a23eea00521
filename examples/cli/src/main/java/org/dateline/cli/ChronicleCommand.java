package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.Chronicler;
import org.dateline.json.DatelineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what articles tell together. */
@Command(
        name = "chronicle",
        mixinStandardHelpOptions = true,
        versionProvider = Main.BuildVersion.class,
        description = "Follows people, statements and meetings across articles, in whatever order they come.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:some input was refused; the chronicle is of the rest",
            "2:wrong use, or a file that cannot be read or written",
            "70:a defect of this program"
        })
final class ChronicleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "JSON",
            description = "json (one object, the default) or text (for people).")
    private Form format = Form.JSON;

    @Mixin
    private Articles articles = new Articles();

    /** What the chronicle is written as. */
    enum Form {
        /** One JSON object. */
        JSON,
        /** Lines for people. */
        TEXT
    }

    ChronicleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Chronicler chronicler = Chronicler.create();
        Excerpts excerpts = new Excerpts();
        int code = Articles.read(articles.inputs(), terminal, article -> {
            chronicler.add(article);
            if (format == Form.TEXT) {
                excerpts.add(article);
            }
        });
        Chronicle chronicle = chronicler.chronicle();
        try (OutputStream out = terminal.out()) {
            if (format == Form.TEXT) {
                writeText(chronicle, excerpts, out);
            } else {
                DatelineJson.create().write(chronicle, out);
                out.write('\n');
            }
        }
        return code;
    }

    private void writeText(Chronicle chronicle, Excerpts excerpts, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (StyledLine line : ChronicleLines.of(chronicle, excerpts)) {
            text.write(line.wrapped(terminal.outWidth(), terminal.colours()));
            text.write('\n');
        }
        text.flush();
    }
}
