package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The folder says what the article says: its text is parsed a second time, where it lies beside the project. */
class TranscriptionTest {

    private static final Path ARTICLE = Path.of("../shared/source/KB95900.txt");
    private static final Knowledge KNOWLEDGE = Knowledge.shipped().only(List.of("kb95900"));
    private static final Source SOURCE = KNOWLEDGE.sources().get(0);

    private String text = "";

    /** Before each test, so that each is counted as skipped. */
    @BeforeEach
    void the_article_lies_beside_the_project() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "The article is not there to compare with: " + ARTICLE + ".");
        text = Files.readString(ARTICLE).strip();
    }

    @Test
    void the_text_is_the_one_that_was_carried_over() throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ARTICLE));
        assertThat(SOURCE.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void title_label_and_revision() {
        assertThat(text).startsWith("INFO: " + SOURCE.title() + " (95900)").endsWith(' ' + SOURCE.label());
        String reviewed = group("Last Reviewed:(\\d+/\\d+/\\d+)").get(0);
        String[] parts = reviewed.split("/", -1);
        assertThat(SOURCE.revision())
                .isEqualTo("%s-%02d-%02d".formatted(parts[2], Integer.valueOf(parts[0]), Integer.valueOf(parts[1])));
    }

    @Test
    void columns_and_their_marks() {
        List<String> headings = table().get(0).cells();
        assertThat(headings).hasSize(8);
        assertThat(KNOWLEDGE.cells().stream()
                        .map(c -> c.citation().column() + marks(c.columnNotes()))
                        .distinct())
                .containsExactlyElementsOf(headings);
    }

    @Test
    void rows_and_every_cell() {
        List<Line> rows = table().subList(1, table().size());
        assertThat(rows).hasSize(11).allSatisfy(row -> assertThat(row.cells()).hasSize(8));
        assertThat(KNOWLEDGE.rows().stream().map(TranscriptionTest::line)).containsExactlyElementsOf(rows);
    }

    private static Line line(Mechanism row) {
        List<Cell> cells = KNOWLEDGE.cells().stream()
                .filter(c -> c.mechanism().equals(row.id()))
                .toList();
        assertThat(cells)
                .extracting(Cell::platform)
                .isEqualTo(KNOWLEDGE.platforms().stream().map(Platform::id).toList())
                .isNotEmpty();
        assertThat(cells)
                .allSatisfy(c -> assertThat(c.text()).isEqualTo((c.available() ? "YES" : "NO") + marks(c.notes())));
        return new Line(row.name(), cells.stream().map(Cell::text).toList());
    }

    @Test
    void the_notes_by_number() {
        List<String> numbers = group("(?m)^  (\\d+)\\. ");
        assertThat(numbers).hasSize(10);
        assertThat(KNOWLEDGE.notes().stream().map(n -> String.valueOf(n.number())))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void the_summary_names_neither_of_the_rows_that_a_gap_says_it_leaves_out() {
        String summary = text.substring(text.indexOf("SUMMARY"), text.indexOf("MORE INFORMATION"));
        assertThat(summary).contains("named pipes").doesNotContain("RPC").doesNotContain("COPYDATA");
        assertThat(text).contains("RPC", "WM_COPYDATA");
    }

    @Test
    void the_products_in_the_scope() {
        List<String> scope = group("the operating system: (.+)");
        assertThat(scope).hasSize(8);
        assertThat(SourceFiles.article()
                        .text("source.yaml")
                        .split("scope:", -1)[1]
                        .lines())
                .filteredOn(line -> !line.isBlank())
                .map(line -> product(line.replace("  - ", "")))
                .containsExactlyInAnyOrderElementsOf(
                        scope.stream().map(TranscriptionTest::product).toList());
    }

    private static Product product(String name) {
        assertThat(KNOWLEDGE.productNames().find(name)).isInstanceOf(Naming.Found.class);
        return ((Naming.Found<Product>) KNOWLEDGE.productNames().find(name)).value();
    }

    @Test
    void the_mechanisms_named_without_a_row() {
        List<Mechanism> named = group("(?:interprocess communication \\(IPC\\):|systems include) ([^.]+)\\.").stream()
                .flatMap(list -> Stream.of(list.split(", (?:and )?(?:the )?", -1)))
                .map(name -> name.replace(" (winsock)", ""))
                .filter(name -> !name.equals("OLE"))
                .map(TranscriptionTest::mechanism)
                .toList();
        assertThat(named).hasSize(14);
        assertThat(named.stream().filter(m -> !m.row()))
                .containsExactlyElementsOf(
                        KNOWLEDGE.mechanisms().stream().filter(m -> !m.row()).toList());
    }

    private static Mechanism mechanism(String name) {
        assertThat(KNOWLEDGE.mechanismNames().find(name)).as(name).isInstanceOf(Naming.Found.class);
        return ((Naming.Found<Mechanism>) KNOWLEDGE.mechanismNames().find(name)).value();
    }

    /** A line of the table: what stands first, and what follows. */
    private record Line(String name, List<String> cells) {}

    /** The article's table, the headings first. */
    private List<Line> table() {
        List<Line> lines = new ArrayList<>();
        String table =
                group("(?s)(IPC Mechanism +Win2000.*?)\\n\\s*\\n\\s*NOTES:").get(0);
        for (String line :
                table.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String[] parts = line.split(" {2,}", 2);
            if (!line.startsWith("---")) {
                lines.add(new Line(parts[0], List.of(parts[1].split(" +", -1))));
            }
        }
        return lines;
    }

    private static String marks(List<Integer> notes) {
        return notes.isEmpty() ? "" : "(" + notes.get(0) + ")";
    }

    /** The first group of each match in the article's text. */
    private List<String> group(String pattern) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) ->
                        Objects.requireNonNull(match.group(1)).strip())
                .toList();
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }
}
