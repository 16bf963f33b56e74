package org.ipcadvisor.cli;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the command runs in, as the launcher and the environment tell it.
 *
 * @param input whether standard input is a terminal
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal that can write over a line
 * @param color whether that terminal shows colours and its user wants them
 * @param columns how wide texts may be
 */
record Terminal(boolean input, boolean output, boolean error, boolean color, int columns) {

    private static final int USUAL_COLUMNS = 80;

    /** That of this process. */
    static Terminal own() {
        return of(System::getProperty, System::getenv);
    }

    /** Reads the launcher's system properties and the environment; either answers null for what is not set. */
    static Terminal of(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
        boolean output = "true".equals(properties.apply("ipc.advisor.stdout.terminal"));
        String noColor = environment.apply("NO_COLOR");
        boolean able = !"dumb".equals(environment.apply("TERM"));
        boolean wanted = (noColor == null || noColor.isEmpty()) && able;
        return new Terminal(
                "true".equals(properties.apply("ipc.advisor.stdin.terminal")),
                output,
                able && "true".equals(properties.apply("ipc.advisor.stderr.terminal")),
                output && wanted,
                columns(properties.apply("ipc.advisor.columns"), columns(environment.apply("COLUMNS"), USUAL_COLUMNS)));
    }

    private static int columns(@Nullable String said, int otherwise) {
        if (said == null || !said.matches("[0-9]{1,4}")) {
            return otherwise;
        }
        int columns = Integer.parseInt(said);
        return columns == 0 ? otherwise : Math.max(columns, Width.LEAST);
    }
}
