package example.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioReviewTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "10000"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private Summary review(Path in) throws IOException {
        return PortfolioReview.review(spark, in.toString(), folder.resolve("out").toString(), TODAY);
    }

    /** The parts, one behind the other in the order of their names. */
    private byte[] advice() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path part : parts()) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(part))) {
                in.transferTo(all);
            }
        }
        return all.toByteArray();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/advice"))) {
            return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
        }
    }

    private byte[] batch(Path in) throws Exception {
        Path out = folder.resolve("batch.jsonl");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ipcadvisor.cli.Main",
                        "batch",
                        in.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Files.readAllBytes(out);
    }

    @Test
    void all_parts_together_are_what_batch_answers() throws Exception {
        Path designs = folder.resolve("designs.jsonl");
        new Designs(95_900).write(designs, 400);
        Summary summary = review(designs);
        assertTrue(parts().size() > 3, "The lines are spread over several tasks.");
        byte[] expected = batch(designs);
        assertTrue(expected.length > 1_000_000, "Each design has an advice.");
        assertArrayEquals(expected, advice());
        assertEquals(summary.json(), Files.readString(folder.resolve("out/summary.json")));
    }

    @Test
    void lines_end_where_those_of_batch_end() throws Exception {
        String design = "{\"version\": 1, \"application\": \"A\",%s\"targets\": [\"Windows 95\"]}";
        Path designs = folder.resolve("designs.jsonl");
        Files.writeString(
                designs, String.format(design, " ") + "\r\n\n" + String.format(design, "\r") + "\n" + "yaml: true\n\u00e9");
        review(designs);
        assertArrayEquals(batch(designs), advice());
    }

    @Test
    void a_portfolio_is_summed_up() throws Exception {
        Path designs = folder.resolve("designs.jsonl");
        Files.writeString(
                designs,
                """
                {"version": 1, "application": "A", "targets": ["Windows NT 4.0"], "needs": {"pipes": "create"}}
                {"version": 1, "application": "B", "targets": ["POSIX", "Win16"], "needs": {"pipes": "create"}}
                {"version": 1, "application": "C", "targets": ["POSIX", "Win16"], "needs": {"pipes": "create"}}
                {"version": 1, "application": "D", "targets": ["POSIX", "MS-DOS"], "needs": {"pipes": "create"}}
                {"version": 1, "application": "E", "targets": ["MS-DOS"], "constraints": {"only": ["dde"]}}

                """);
        assertEquals(
                """
                Designs by verdict
                           1  viable
                           4  not-viable
                           1  bad lines

                What blocks designs that nothing serves
                           3  POSIX has no DDE.
                           3  POSIX has no Mailslots.
                           3  POSIX has no Mem-Mapped File.
                           3  POSIX has no NetBIOS.
                           3  POSIX has no OLE 1.0.
                           3  POSIX has no OLE 2.0.
                           3  POSIX has no RPC.
                           3  POSIX has no WM_COPYDATA.
                           3  POSIX has no Windows sockets; that something of the kind was once under consideration changes nothing.
                           2  MS-DOS has no DDE.
                           2  MS-DOS has no Mailslots.
                           2  MS-DOS has no Mem-Mapped File.

                Dropping a platform would unblock
                           3  posix
                           2  win16
                           1  ms-dos

                """,
                review(designs).text());
    }

    @Test
    void nothing_that_is_there_is_written_over() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Path designs = Files.writeString(folder.resolve("designs.jsonl"), "\n");
        IOException refused = assertThrows(IOException.class, () -> review(designs));
        assertTrue(refused.getMessage().endsWith("is there already. Name a new folder, or remove it."));
    }
}
