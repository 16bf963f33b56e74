package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {

    private static final String TERMINAL = "ipc.advisor.stdout.terminal";
    private static final String COLUMNS = "ipc.advisor.columns";

    @Test
    void whereNothingIsSaidThereIsNoTerminalAndNoColour() {
        assertThat(terminal(Map.of(), Map.of())).isEqualTo(new Terminal(false, false, false, false, 80));
    }

    @Test
    void aTerminalIsColouredUnlessItsUserOrItsKindForbidsIt() {
        Map<String, String> launcher = Map.of(TERMINAL, "true");
        assertThat(terminal(launcher, Map.of()).color()).isTrue();
        assertThat(terminal(launcher, Map.of("NO_COLOR", "")).color()).isTrue();
        assertThat(terminal(launcher, Map.of("NO_COLOR", "1")).color()).isFalse();
        assertThat(terminal(launcher, Map.of("TERM", "dumb")).color()).isFalse();
        assertThat(terminal(launcher, Map.of("TERM", "xterm")).color()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"120,90,120", ",90,90", ",,80", "0,90,90", "x,90,90", "120,x,120", ",-5,80", ",99999,80", "7,,40"})
    void theLaunchersWidthGoesBeforeTheEnvironments(String launcher, String environment, int columns) {
        Map<String, String> properties = launcher == null ? Map.of() : Map.of(COLUMNS, launcher);
        Map<String, String> variables = environment == null ? Map.of() : Map.of("COLUMNS", environment);
        assertThat(terminal(properties, variables).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO,true,false,true",
        "AUTO,true,true,false",
        "AUTO,false,false,false",
        "ALWAYS,false,true,true",
        "NEVER,true,false,false"
    })
    void autoColoursTerminalsOnly(Color color, boolean terminal, boolean toFile, boolean coloured) {
        assertThat(color.on(new Terminal(false, terminal, terminal, terminal, 80), toFile))
                .isEqualTo(coloured);
    }

    private static Terminal terminal(Map<String, String> properties, Map<String, String> environment) {
        return Terminal.of(properties::get, environment::get);
    }
}
