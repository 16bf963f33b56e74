package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look things up in what is known. */
class LookupTest {

    private static final Path GOLDENS = Path.of("src/test/resources/org/ipcadvisor/cli");

    private static Shell.Ran run(String... arguments) {
        return new Cli(new LibraryJudge()).run(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "matrix, matrix.txt",
        "matrix rpc, matrix-rpc.txt",
        "matrix win95, matrix-win95.txt",
        "matrix NamedPipes POSIX, matrix-pipes-posix.txt",
        "matrix --format csv, matrix.csv",
        "matrix --format markdown, matrix.md",
        "matrix --format json rpc win32s, matrix-rpc-win32s.json",
        "explain NamedPipes win95 --create, explain-create.txt",
        "explain NamedPipes win95 --open, explain-open.txt",
        "explain rpc win32s, explain-rpc-win32s.txt",
        "explain OLE2 NT4, explain-ole.txt",
        "explain clipboard winxp, explain-gaps.txt",
        "mechanisms, mechanisms.txt",
        "platforms, platforms.txt",
        "notes, notes.txt",
        "assumptions, assumptions.txt",
        "assumptions --format json, assumptions.json",
        "gaps, gaps.txt",
        "gaps --format json, gaps.json",
        "rules, rules.txt",
        "rules --format json, rules.json",
    })
    void prints(String command, String golden) throws IOException {
        String[] arguments = command.split(" ", -1);
        Shell.Ran ran = run(arguments);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        Golden.check(GOLDENS.resolve(golden), ran.out());
    }

    @Test
    void explains_no_role_where_there_is_none() {
        assertThat(run("explain", "dde", "win95", "--open").exit()).isEqualTo(2);
        assertThat(run("explain", "dde", "win95", "--open").err()).contains("it makes no difference who creates");
        assertThat(run("explain", "rpc", "win95", "--open", "--create").exit()).isEqualTo(2);
        assertThat(run("explain", "rpc", "Linux").err()).contains("not Linux");
    }

    @Test
    void refuses_what_it_does_not_know_with_the_words_of_the_requirements_reader() {
        assertThat(run("matrix", "name pipes").err()).contains("Did you mean named-pipes? See:");
        assertThat(run("matrix", "Linux").err()).contains("not Linux");
        assertThat(run("matrix", "OLE").err()).contains("ole-1.0 or ole-2.0");
        assertThat(run("matrix", "clipboard").err()).contains("has no row for clipboard");
        assertThat(run("matrix", "Windows XP").err()).contains("has no column for Windows XP");
        assertThat(run("matrix", "rpc", "dde").err()).contains("'dde' is the second of its kind");
        for (String bad : List.of("name pipes", "Linux", "OLE", "clipboard", "Windows XP")) {
            assertThat(run("matrix", bad).exit()).isEqualTo(2);
        }
    }
}
