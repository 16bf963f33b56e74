package org.ipcadvisor.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.ipcadvisor.knowledge.BadKnowledgeException;
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
        logWarningsOnly();
        Terminal terminal = Terminal.of(System::getProperty, System::getenv);
        Call call = new Call(
                // the plain stream cannot read a pipe up to a limit: it seeks
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal,
                new LibraryJudge());
        System.exit(run(call, args));
    }

    /** Set here and not in a file of the jar, which would impose it on programs that embed the library. */
    static void logWarningsOnly() {
        String level = "org.slf4j.simpleLogger.defaultLogLevel";
        System.setProperty(level, System.getProperty(level, "warn"));
    }

    /** Runs the command; whatever happens, the answer is an exit code. */
    static int run(Call call, String... args) {
        try {
            StringWriter help = new StringWriter();
            int code = commands(call, help).execute(args);
            print(call, Unbroken.filled(help.toString()));
            return code;
        } catch (UnfinishedException e) {
            return unfinished(call, e);
        } catch (RuntimeException | Error e) {
            return unfinished(call, UnfinishedException.fault("carrying out: " + String.join(" ", args), e));
        }
    }

    private static void print(Call call, String help) throws UnfinishedException {
        try (Results results = new StandardOutput(call.out())) {
            results.write(out -> out.write(help));
            results.finish();
        }
    }

    private static CommandLine commands(Call call, StringWriter help) {
        CommandLine commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new AdviseCommand(call));
        commands.addSubcommand(new BatchCommand(call));
        commands.addSubcommand(new McpCommand(call));
        commands.addSubcommand(new FindingsCommand(call));
        commands.addSubcommand(new DiffCommand(call));
        commands.addSubcommand(new VerifyAdrCommand(call));
        commands.addSubcommand(new ServeCommand(call));
        commands.addSubcommand(new ExplainCommand(call));
        commands.addSubcommand(new MatrixCommand(call));
        commands.addSubcommand(new ListCommand.Mechanisms(call));
        commands.addSubcommand(new ListCommand.Platforms(call));
        commands.addSubcommand(new NotesCommand(call));
        commands.addSubcommand(new AssumptionsCommand(call));
        commands.addSubcommand(new GapsCommand(call));
        commands.addSubcommand(new RulesCommand(call));
        commands.addSubcommand(new InitCommand(call));
        commands.addSubcommand(new DocumentSchemaCommand(call));
        commands.addSubcommand(KnowledgeCommand.with(call));
        commands.addSubcommand(new LimitsCommand(call));
        commands.addSubcommand(new HelpOfCommand());
        Unbroken.keep(commands.getCommandSpec());
        int columns =
                Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, call.terminal().columns()));
        return commands.setOut(new PrintWriter(help))
                .setUsageHelpWidth(columns)
                .setColorScheme(Help.defaultColorScheme(call.terminal().color() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new BadUsage(call.complaints()))
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        failure instanceof BadKnowledgeException bad ? refused(call, bad) : unfinished(call, failure));
    }

    /** A folder that the user names as a source is none that can be accepted. */
    private static int refused(Call call, BadKnowledgeException bad) {
        bad.problems().forEach(call.complaints()::plain);
        return Exit.BAD_INPUT.code();
    }

    private static int unfinished(Call call, Exception failure) {
        Exception told = failure instanceof UnfinishedException
                ? failure
                : UnfinishedException.fault("writing the results", failure);
        if (!(told instanceof UnfinishedException known && known.isUnread())) {
            call.complaints().say(String.valueOf(told.getMessage()));
        }
        if (Boolean.getBoolean("ipc.advisor.trace")) {
            call.complaints().trace(told);
        }
        return (told instanceof UnfinishedException unfinished ? unfinished.exit() : Exit.UNFINISHED).code();
    }
}
