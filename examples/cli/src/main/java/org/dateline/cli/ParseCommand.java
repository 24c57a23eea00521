package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads dated text and writes its articles. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Main.BuildVersion.class,
        description = "Reads dated news and writes its articles in their order.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:some text was refused; the rest is written",
            "2:wrong use, or a file that cannot be read or written",
            "70:a defect of this program"
        })
final class ParseCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;
    private static final long WORTH_WATCHING = 4_000_000;

    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "JSONL",
            description = "jsonl (one JSON object a line, the default), json (one array) or text (for people).")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if not given.")
    private @Nullable Path output;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files of UTF-8 text, also .gz. Standard input if none is given, or for \"-\".")
    private List<String> files = List.of("-");

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = inputs();
        Refusals refusals = new Refusals(terminal.printer(terminal.err()));
        NewsParser parser = NewsParser.builder().onRefusal(refusals::tell).build();
        try (OutputStream target = target(inputs);
                Sink sink = sink(target);
                Progress progress = progress(inputs)) {
            for (Input input : inputs) {
                copy(parser, input, progress, sink);
            }
        }
        return refusals.code();
    }

    private List<Input> inputs() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(Input.of(file));
        }
        return inputs;
    }

    private void copy(NewsParser parser, Input input, Progress progress, Sink sink) throws IOException {
        try (Reader text = input.open(terminal.in(), progress);
                Stream<Article> articles = parser.readAhead(!input.isFeed()).parse(text, input.name())) {
            articles.forEachOrdered(sink::write);
        }
    }

    private OutputStream target(List<Input> inputs) throws IOException {
        if (output == null) {
            return terminal.out();
        }
        for (Input input : inputs) {
            if (input.file() != null && Files.exists(output) && Files.isSameFile(input.file(), output)) {
                throw new FileSystemException(output.toString(), null, "is read and cannot be written");
            }
        }
        return new BufferedOutputStream(Files.newOutputStream(output), BUFFER);
    }

    private Sink sink(OutputStream target) {
        boolean shown = output == null;
        return format.sink(target, shown ? terminal.outWidth() : 0, shown && terminal.colours());
    }

    private Progress progress(List<Input> inputs) throws IOException {
        long bytes = 0;
        for (Input input : inputs) {
            bytes += input.size();
        }
        return terminal.progress() && bytes >= WORTH_WATCHING ? ProgressLine.on(terminal.err(), bytes) : Progress.NONE;
    }
}
