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
        "explain NetBIOS NT4, explain-netbios.txt",
        "explain rpc win16, explain-rpc-win16.txt",
        "explain --format json rpc win32s, explain-rpc-win32s.json",
        "mechanisms --format json, mechanisms.json",
        "platforms --format json, platforms.json",
        "mechanisms, mechanisms.txt",
        "platforms, platforms.txt",
        "notes, notes.txt",
        "notes 7 mailslots, notes-some.txt",
        "matrix --source win32-ipc-guide --format csv, matrix-guide.csv",
        "matrix --source kb95900, matrix-kb95900.txt",
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
        assertThat(run("matrix", "atoms").err()).contains("No table has a row for Windows atoms");
        assertThat(run("matrix", "--source", "kb95900", "clipboard").err())
                .contains("No table has a row for clipboard, and no text speaks of it.");
        assertThat(run("matrix", "Windows XP").err()).contains("No table has a column for Windows XP.");
        assertThat(run("matrix", "rpc", "dde").err()).contains("'dde' is the second of its kind");
        for (String bad : List.of("name pipes", "Linux", "OLE", "atoms", "Windows XP")) {
            assertThat(run("matrix", bad).exit()).isEqualTo(2);
        }
    }

    @Test
    void shows_one_source_by_its_id_or_its_label() {
        assertThat(run("matrix", "--source", "KB95900").out()).doesNotContain("Windows IPC guide");
        assertThat(run("matrix", "--source", "Windows IPC guide").out()).doesNotContain("KB95900");
        assertThat(run("matrix", "--source", "kb95901").err()).contains("Did you mean kb95900?");
        assertThat(run("notes", "--source", "article").err())
                .contains("There is no source article. Known are kb95900 and win32-ipc-guide.");
        assertThat(run("explain", "rpc", "NT4", "--source", "kb95900").out()).doesNotContain("Windows IPC guide");
        assertThat(run("gaps", "--source", "win32-ipc-guide").out()).doesNotContain("kb95900");
        assertThat(run("platforms", "--source", "win32-ipc-guide").out()).doesNotContain("KB95900");
        assertThat(run("mechanisms", "--source", "kb95900").out()).doesNotContain("Windows IPC guide");
    }

    @Test
    void shows_a_text_where_no_table_has_the_row() {
        assertThat(run("matrix", "clipboard").out())
                .contains("Windows IPC guide")
                .doesNotContain("KB95900");
    }

    @Test
    void lists_what_is_named_and_nothing_else() {
        assertThat(run("gaps", "note-10-lifted-on-nt-4", "kb95900:note-3-win32s")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("kb95900:")))
                .containsExactly("kb95900:note-3-win32s", "kb95900:note-10-lifted-on-nt-4");
        assertThat(run("gaps", "note-10-lifted").err()).contains("Did you mean note-10-lifted-on-nt-4?");
        assertThat(run("gaps", "xyz").err()).contains("There is no open point xyz. See:");
        assertThat(run("notes", "3").out())
                .startsWith("KB95900 of 2004-09-27")
                .doesNotContain("(4)", "Windows IPC guide");
        assertThat(run("notes", "11").err()).contains("There is no note 11.");
        assertThat(run("notes", "registry").err()).contains("No source says anything of registry");
        assertThat(run("notes", "pipes").exit()).isEqualTo(2);
        assertThat(run("rules", "any-machine").out()).contains("ANY-MACHINE").doesNotContain("ONE-MACHINE");
        assertThat(run("rules", "ANY-MACHINES").err()).contains("Did you mean ANY-MACHINE?");
    }

    @ParameterizedTest
    @CsvSource({"40", "60", "80"})
    void folds_what_is_wider_than_the_terminal(int width) {
        for (String command : List.of("matrix", "notes", "gaps", "platforms", "mechanisms", "explain dde NT4")) {
            Cli narrow = new Cli(new LibraryJudge()).in(new Terminal(false, false, false, false, width));
            Shell.Ran ran = narrow.run(command.split(" ", -1));
            assertThat(ran.out().lines())
                    .filteredOn(line -> line.strip().contains(" "))
                    .as(command)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }
}
