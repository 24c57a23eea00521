package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.json.DatelineJson;
import org.dateline.json.DatelineJsonException;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import picocli.CommandLine.Parameters;

/** The files that a command reads articles from: dated text, or what {@code parse} wrote earlier, told by how they begin. */
final class Articles {
    private static final int LOOKED_AT = 1 << 12;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files of dated text or of JSON Lines (one article a line), UTF-8, also .gz."
                    + " Standard input if none is given, or for \"-\".")
    private List<String> files = List.of("-");

    /** The files, each known to be there, so that nothing is written before. */
    List<Input> inputs() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(Input.of(file));
        }
        return inputs;
    }

    /** Hands on all articles in their order; gives the exit code. */
    static int read(List<Input> inputs, Terminal terminal, Consumer<Article> target) throws IOException {
        Refusals refusals = new Refusals(terminal.printer(terminal.err()));
        NewsParser parser = NewsParser.builder().onRefusal(refusals::tell).build();
        for (Input input : inputs) {
            try (BufferedReader text = new BufferedReader(input.open(terminal.in(), Progress.NONE))) {
                if (first(text) == '{') {
                    readLines(text, input.name(), refusals, target);
                } else {
                    readText(parser.readAhead(!input.isFeed()), text, input.name(), target);
                }
            }
        }
        return refusals.code();
    }

    /** The first character that is not white, which is left to be read. */
    private static int first(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        int c = text.read();
        for (int i = 1; i < LOOKED_AT && (Character.isWhitespace(c) || c == BYTE_ORDER_MARK); i++) {
            c = text.read();
        }
        text.reset();
        return c;
    }

    private static void readText(NewsParser parser, Reader text, String name, Consumer<Article> target) {
        try (Stream<Article> articles = parser.parse(text, name)) {
            articles.forEachOrdered(target);
        }
    }

    /** A line that is no article costs no other. */
    private static void readLines(BufferedReader text, String name, Refusals refusals, Consumer<Article> target)
            throws IOException {
        DatelineJson json = DatelineJson.create();
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            String object = line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line;
            if (!object.isBlank()) {
                try {
                    target.accept(json.parse(object));
                } catch (DatelineJsonException e) {
                    refusals.tell(name, number, reason(e), object);
                }
            }
        }
    }

    /** What is wrong and where in the object, without the line in it, which is the first. */
    private static String reason(DatelineJsonException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf(", ") + 2).lines().findFirst().orElse(message);
    }
}
