package org.ipcadvisor.cli;

import java.util.List;

/** The commands below the program's own name. Making one takes long beside what a call does: a call makes its own only. */
final class Commands {

    /** In the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "advise",
            "batch",
            "mcp",
            "findings",
            "diff",
            "verify-adr",
            "serve",
            "explain",
            "matrix",
            "mechanisms",
            "platforms",
            "notes",
            "assumptions",
            "gaps",
            "rules",
            "init",
            "schema",
            "knowledge",
            "limits",
            "help");

    private Commands() {}

    /** Those that a command line may speak of: the one with which it begins, unless that is help or no command. */
    static List<String> needed(String... args) {
        return args.length > 0 && !args[0].equals("help") && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    }

    /** A command by its name. */
    static Object of(String name, Call call) {
        return switch (name) {
            case "advise" -> new AdviseCommand(call);
            case "batch" -> new BatchCommand(call);
            case "mcp" -> new McpCommand(call);
            case "findings" -> new FindingsCommand(call);
            case "diff" -> new DiffCommand(call);
            case "verify-adr" -> new VerifyAdrCommand(call);
            case "serve" -> new ServeCommand(call);
            case "explain" -> new ExplainCommand(call);
            case "matrix" -> new MatrixCommand(call);
            case "mechanisms" -> new ListCommand.Mechanisms(call);
            case "platforms" -> new ListCommand.Platforms(call);
            case "notes" -> new NotesCommand(call);
            case "assumptions" -> new AssumptionsCommand(call);
            case "gaps" -> new GapsCommand(call);
            case "rules" -> new RulesCommand(call);
            case "init" -> new InitCommand(call);
            case "schema" -> new DocumentSchemaCommand(call);
            case "knowledge" -> KnowledgeCommand.with(call);
            case "limits" -> new LimitsCommand(call);
            case "help" -> new HelpOfCommand();
            default -> throw new IllegalArgumentException("There is no command " + name + ".");
        };
    }
}
