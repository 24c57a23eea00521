package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.export.Export;
import org.dateline.cli.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what articles tell in forms that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Main.BuildVersion.class,
        description = "Writes statements and meetings as event rows, a table, or linked data, to standard output.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:some input was refused; the rest is written",
            "2:wrong use, or a file that cannot be read or written",
            "70:a defect of this program"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            description = "plover (event rows as in POLECAT, separated by tabs), cameo (dyads, separated by tabs),"
                    + " jsonld (one schema.org document) or csv (one table of all statements and meetings).")
    private ExportFormat format = ExportFormat.CSV;

    @Mixin
    private Articles articles = new Articles();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = articles.inputs();
        try (Export export = format.to(terminal.out())) {
            return Articles.read(inputs, terminal, export::write);
        }
    }
}
