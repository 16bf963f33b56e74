package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CommandsTest {

    private final Call call = new Call(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Terminal.of(key -> null, key -> null),
            new LibraryJudge());

    @Test
    void eachIsCalledByItsOwnName() {
        assertThat(Commands.NAMES).allSatisfy(name -> {
            Object command = Commands.of(name, call);
            CommandLine line = command instanceof CommandLine made ? made : new CommandLine(command);
            assertThat(line.getCommandName()).isEqualTo(name);
        });
    }

    @Test
    void aCallMakesItsOwnOnly() {
        assertThat(Commands.needed("advise", "--help")).containsExactly("advise");
        assertThat(Commands.needed("knowledge", "check")).containsExactly("knowledge");
    }

    @Test
    void allAreMadeWhereAllMayBeListedOrMeant() {
        assertThat(Commands.needed()).isEqualTo(Commands.NAMES);
        assertThat(Commands.needed("help", "advise")).isEqualTo(Commands.NAMES);
        assertThat(Commands.needed("--help")).isEqualTo(Commands.NAMES);
        assertThat(Commands.needed("advice")).isEqualTo(Commands.NAMES);
    }
}
