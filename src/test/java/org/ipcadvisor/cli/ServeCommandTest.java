package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the service does not begin. */
class ServeCommandTest {

    private static Shell.Ran serve(String... options) {
        String[] line = new String[options.length + 1];
        line[0] = "serve";
        System.arraycopy(options, 0, line, 1, options.length);
        return new Cli(new LibraryJudge()).run(line);
    }

    @ParameterizedTest
    @CsvSource({
        "--host 0.0.0.0, Say --allow-remote",
        "--host ::, Say --allow-remote",
        "--host 192.0.2.1, Say --allow-remote",
        "--host no.such.host.invalid, is no address of a machine",
        "--port 65536, Write a number from 0 to 65535",
        "--port -1, Write a number from 0 to 65535",
        "--port http, Write a number from 0 to 65535",
    })
    void refuses_what_makes_no_sense_or_is_not_allowed(String options, String words) {
        Shell.Ran ran = serve(options.split(" ", -1));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(words);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void says_that_a_port_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Ran ran = serve("--port", String.valueOf(other.getLocalPort()));
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err()).contains("Port " + other.getLocalPort() + " of 127.0.0.1 cannot be listened on");
        }
    }

    @Test
    void judges_by_no_policy_that_is_none() {
        Shell.Ran ran = serve("--policy", "src/docs/use/misspelt.yaml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("src/docs/use/misspelt.yaml:");
    }
}
