package org.ipcadvisor.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line of ipc-advisor. */
public final class Main {

    private static final int WIDEST_HELP = 100;
    private static final int NARROWEST_HELP = 55;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String... args) {
        setUpLibraries();
        Call call = new Call(
                // the plain stream cannot read a pipe up to a limit: it seeks
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.own(),
                new LibraryJudge());
        System.exit(run(call, args));
    }

    /**
     * Has them log warnings only, and not look for Groovy, for which Java opens every jar. Set here and not in a file of the jar,
     * which would impose it on programs that embed the library.
     */
    static void setUpLibraries() {
        prefer("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        prefer("picocli.disable.closures", "true");
    }

    private static void prefer(String property, String value) {
        System.setProperty(property, System.getProperty(property, value));
    }

    /** Runs the command; whatever happens, the answer is an exit code. */
    static int run(Call call, String... args) {
        try {
            StringWriter help = new StringWriter();
            int code = commands(call, help, args).execute(args);
            print(call, Unbroken.filled(help.toString()));
            return code;
        } catch (UnfinishedException e) {
            return new Failures(call).told(e);
        } catch (RuntimeException | Error e) {
            return new Failures(call).told(UnfinishedException.fault("carrying out: " + String.join(" ", args), e));
        }
    }

    private static void print(Call call, String help) throws UnfinishedException {
        try (Results results = new StandardOutput(call.out())) {
            results.write(out -> out.write(help));
            results.finish();
        }
    }

    private static CommandLine commands(Call call, StringWriter help, String... args) {
        CommandLine commands = new CommandLine(new RootCommand());
        for (String name : Commands.needed(args)) {
            commands.addSubcommand(Commands.of(name, call));
        }
        int columns =
                Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, call.terminal().columns()));
        return commands.setOut(new PrintWriter(help))
                .setUsageHelpWidth(columns)
                .setColorScheme(Help.defaultColorScheme(call.terminal().color() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setHelpFactory(new Unbroken())
                .setParameterExceptionHandler(new BadUsage(call.complaints()))
                .setExecutionExceptionHandler(new Failures(call));
    }
}
