package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that a user names is read as far as it is the folder of a source, and no further. */
class PackTest {

    private static final SourceFiles REPORT = SourceFiles.fieldReport();

    @TempDir
    private Path parent;

    private static List<String> refused(Path... folders) {
        BadKnowledgeException refusal =
                catchThrowableOfType(BadKnowledgeException.class, () -> Knowledge.withFolders(List.of(folders)));
        return refusal == null ? List.of("accepted") : refusal.problems();
    }

    @Test
    void a_folder_is_a_source_after_those_that_are_shipped() {
        Knowledge knowledge = Knowledge.withFolders(List.of(REPORT.in(parent)));
        assertThat(knowledge.sources())
                .extracting(Source::id)
                .containsExactly("kb95900", "win32-ipc-guide", "field-report");
        assertThat(knowledge.cells()).hasSize(88 + 9);
    }

    @Test
    void a_link_to_a_file_is_that_file() throws IOException {
        Path folder = REPORT.without("notes.yaml").in(parent);
        Path notes = Files.writeString(parent.resolve("elsewhere"), REPORT.text("notes.yaml"));
        Files.createSymbolicLink(folder.resolve("notes.yaml"), notes);
        assertThat(refused(folder)).containsExactly("accepted");
    }

    @Test
    void a_link_that_leads_nowhere_or_to_no_file() throws IOException {
        Path folder = REPORT.without("notes.yaml").without("gaps.yaml").in(parent);
        Files.createSymbolicLink(folder.resolve("notes.yaml"), parent.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("gaps.yaml"), Path.of("/dev/zero"));
        assertThat(refused(folder))
                .containsExactly(
                        folder + "/gaps.yaml: This is a device, a pipe or the like, and a file is wanted.",
                        folder + "/notes.yaml: This is a link that leads nowhere.");
    }

    @Test
    void a_directory_that_is_named_like_a_file() throws IOException {
        Path folder = REPORT.without("gaps.yaml").in(parent);
        Files.createDirectory(folder.resolve("gaps.yaml"));
        assertThat(refused(folder)).containsExactly(folder + "/gaps.yaml: This is a directory, and a file is wanted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.drl", "Own.java", "Own.class", "own.jar", "OWN.DRL"})
    void rules_and_programs(String name) {
        Path folder = REPORT.with(name, "").in(parent);
        assertThat(refused(folder))
                .containsExactly(folder + "/" + name
                        + ": A source is data, and never brings rules or programs. Take this file out of the folder.");
    }

    @Test
    void a_file_that_is_none_of_a_source() {
        Path folder = REPORT.with("note.yaml", "").with("README.md", "").in(parent);
        assertThat(refused(folder))
                .containsExactly(
                        folder + "/README.md: This is none of a source's files, which are source.yaml, mechanisms.yaml,"
                                + " platforms.yaml, matrix.csv, notes.yaml, statements.yaml, readings.yaml,"
                                + " comments.yaml and gaps.yaml. Take it out of the folder.",
                        folder + "/note.yaml: This is none of a source's files. Did you mean notes.yaml?");
    }

    @Test
    void a_file_that_is_too_long() {
        String blanks = " ".repeat(Limit.DOCUMENT_BYTES.most());
        Path folder = REPORT.with("matrix.csv", REPORT.text("matrix.csv") + blanks)
                .with("gaps.yaml", REPORT.text("gaps.yaml") + blanks)
                .in(parent);
        String said = ": This file is too long. The limit DOCUMENT_BYTES is 1048576 bytes in a document.";
        assertThat(refused(folder)).containsExactly(folder + "/gaps.yaml" + said, folder + "/matrix.csv" + said);
    }

    @Test
    void more_files_than_a_source_can_have() throws IOException {
        Path folder = REPORT.in(parent);
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve("file-" + i), "");
        }
        assertThat(refused(folder))
                .containsExactly(folder + ": There is too much in this folder."
                        + " The limit FOLDER_FILES is 64 files in the folder of a source.");
    }

    @Test
    void more_folders_than_are_read() {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            folders.add(REPORT.named("report-" + i).in(parent));
        }
        assertThat(refused(folders.toArray(Path[]::new)))
                .containsExactly("--knowledge: 17 folders are named."
                        + " The limit SOURCES is 16 folders of sources beside those that are shipped.");
    }

    @Test
    void more_problems_than_are_told() {
        Path folder = REPORT.with("matrix.csv", REPORT.text("matrix.csv") + "Row,\n".repeat(200))
                .in(parent);
        assertThat(refused(folder))
                .hasSize(101)
                .last()
                .asString()
                .endsWith("There are more problems than these. The limit PROBLEMS is 100 problems that are told of one"
                        + " document.");
    }

    @Test
    void what_is_no_folder() throws IOException {
        Path file = Files.writeString(parent.resolve("report"), "");
        assertThat(refused(parent.resolve("nothing"), file))
                .containsExactly(
                        parent.resolve("nothing") + ": There is no folder of this name.",
                        file + ": This is no folder.");
    }

    @Test
    void a_folder_that_may_not_be_read() {
        Path folder = REPORT.in(parent);
        Path notes = folder.resolve("notes.yaml");
        assumeTrue(notes.toFile().setReadable(false) && !Files.isReadable(notes), "This user may read everything.");
        assertThat(refused(folder))
                .containsExactly(notes + ": The file cannot be read: its permissions do not allow it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Field Report", "field_report", "-report", "Report"})
    void a_name_that_is_no_id(String name) {
        Path folder = REPORT.named(name).in(parent);
        assertThat(refused(folder))
                .containsExactly(
                        folder + ": The folder's name is the id of its source, in lower case with hyphens. Give"
                                + " it such a name, not \"" + name + "\".");
    }

    @Test
    void an_id_that_another_source_has() throws IOException {
        Path shipped = REPORT.named("kb95900").in(parent);
        Path one = REPORT.in(parent);
        Path other = REPORT.in(Files.createDirectory(parent.resolve("other")));
        String taken = ": The folder's name is the id of its source, and there is a source %s already. Give the folder"
                + " another name.";
        assertThat(refused(shipped)).containsExactly(shipped + taken.formatted("kb95900"));
        assertThat(refused(one, other)).containsExactly(other + taken.formatted("field-report"));
    }

    @Test
    void a_folder_is_named_as_the_user_names_it() {
        Path folder = REPORT.with("notes.yaml", "0: {}\n").in(parent);
        Path roundabout = folder.resolve("../field-report/.");
        assertThat(refused(roundabout)).first().asString().startsWith(roundabout + "/notes.yaml:1:1: A note is named");
    }

    @Test
    void text_that_cannot_be_shown_as_it_stands() {
        Path folder = REPORT.replacing("platforms.yaml", "QNX 4.25]", "\"QNX\\u202E4\"]")
                .replacing("gaps.yaml", "says: The report", "says: |\n    The report")
                .in(parent);
        assertThat(refused(folder))
                .containsExactly(
                        folder + "/gaps.yaml:3:3: This text holds U+000A, a line end or another character that cannot"
                                + " be seen. Leave it out.",
                        folder + "/platforms.yaml:15:21: This text holds U+202E, a line end or another character that"
                                + " cannot be seen. Leave it out.");
    }

    @Test
    void a_reading_that_another_source_has() {
        Path folder = REPORT.replacing("readings.yaml", "plant-queues-are-made-by-the-system", "note-3-covers-win32s")
                .in(parent);
        assertThat(refused(folder))
                .containsExactly(
                        folder + "/readings.yaml:1:1: \"note-3-covers-win32s\" is the id of a reading of kb95900"
                                + " already, and requirements name readings without their source. Give this one another id.");
    }

    @Test
    void a_reading_that_a_comment_names_too() {
        Path folder = REPORT.replacing(
                        "comments.yaml", "plant-pipes-on-qnx-by-add-on", "plant-queues-are-made-by-the-system")
                .in(parent);
        assertThat(refused(folder)).singleElement().asString().startsWith(folder + "/comments.yaml:1:1: ");
    }

    @Test
    void words_that_no_requirements_have() {
        Path folder = REPORT.replacing("notes.yaml", "kind: open-only", "kind: unsupported-transport, transport: ipx")
                .replacing("mechanisms.yaml", "object: line,", "object: line, api: openbsd,")
                .in(parent);
        assertThat(refused(folder))
                .containsExactly(
                        folder + "/mechanisms.yaml:3:50: \"openbsd\" is none of the words for \"api\": winsock, bsd.",
                        folder
                                + "/notes.yaml:5:37: \"ipx\" is none of the words for \"transport\": named-pipes, netbios,"
                                + " tcp, local.");
    }

    @Test
    void ids_that_cannot_be_part_of_others() {
        Path folder = REPORT.replacing("mechanisms.yaml", "shared-memory: {", "Shared/Memory: {")
                .replacing("platforms.yaml", "  qnx:", "  QNX_4:")
                .replacing("statements.yaml", "  window:", "  a/window:")
                .in(parent);
        assertThat(refused(folder))
                .contains(
                        folder + "/platforms.yaml:10:3: A column is named in lower case with hyphens, not \"QNX_4\".",
                        folder + "/mechanisms.yaml:6:3: A mechanism is named in lower case with hyphens, not"
                                + " \"Shared/Memory\".",
                        folder + "/statements.yaml:6:3: A statement is named in lower case with hyphens, not"
                                + " \"a/window\".");
    }
}
