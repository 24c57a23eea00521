package org.dateline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command {@code dateline}. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Main.BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads dated plain-text news: who said what, who met whom, when and where.",
        footer = {"", "\"dateline COMMAND --help\" says more of a command."})
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command; 0 is success, 1 that some input was refused, 2 wrong use or a file that cannot be read or written. */
    static int run(Terminal terminal, String... args) {
        PrintWriter out = terminal.printer(terminal.out());
        PrintWriter err = terminal.printer(terminal.err());
        CommandLine command = withSubcommands(new CommandLine(new Main()), terminal, args.length == 0 ? "" : args[0])
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((failure, failed, parsed) -> Failure.report(failure, err));
        if (args.length == 0) {
            command.usage(err);
            return Failure.WRONG_USE;
        }
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Each command is slow to describe, so that of several only the one that is called is. */
    private static CommandLine withSubcommands(CommandLine command, Terminal terminal, String called) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("parse", () -> new ParseCommand(terminal));
        commands.put("chronicle", () -> new ChronicleCommand(terminal));
        commands.put("export", () -> new ExportCommand(terminal));
        commands.forEach((name, made) -> {
            if (name.equals(called) || !commands.containsKey(called)) {
                command.addSubcommand(made.get());
            }
        });
        return command;
    }

    /** The version that the build wrote into the jar. */
    static final class BuildVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
