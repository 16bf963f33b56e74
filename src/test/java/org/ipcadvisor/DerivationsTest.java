package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.remedy.RandomArchitecture;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.Question;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice that was derived for another document which asks the same is the advice that would be derived anew. */
final class DerivationsTest {

    private static final Circumstances NOW = Circumstances.on(LocalDate.of(2026, 11, 24));
    private static final Advisor ADVISOR = Advisor.standard();

    /** The same document under another name, with other data that is not read, and on other lines. */
    private static String rewritten(String json) {
        String other = json.replaceFirst(
                "\"application\":\"[^\"]*\"", "\"application\":\"Quite another \\\\u2603 name\",\"x-ray\":{\"a\":[1]}");
        return other.replace(",\"", ",\n   \"").replace("[", "[ \n ");
    }

    private static Requirements read(String file, String json) throws Exception {
        return ADVISOR.read(file, json.getBytes(StandardCharsets.UTF_8), Syntax.JSON);
    }

    private static String json(Advice advice) throws Exception {
        StringWriter text = new StringWriter();
        new JsonReport().writeLine(advice, text);
        return text.toString();
    }

    private static void assertTransferred(String json) throws Exception {
        ADVISOR.advise(read("first.json", json), NOW);
        Requirements other = read("other.json", rewritten(json));
        Advice transferred = ADVISOR.advise(other, NOW);
        Advice fresh = ADVISOR.derive(other, NOW);
        assertThat(transferred).isEqualTo(fresh);
        assertThat(json(transferred)).isEqualTo(json(fresh));
    }

    @Test
    void onEverySetOfColumnsItIsTheSame() throws Exception {
        List<String> columns =
                ADVISOR.knowledge().platforms().stream().map(Platform::name).toList();
        for (int set = 1; set < 1 << columns.size(); set++) {
            List<String> targets = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if ((set & 1 << i) != 0) {
                    targets.add('"' + columns.get(i) + '"');
                }
            }
            for (String needs : List.of("", "\"pipes\":\"create\"", "\"pipes\":\"open\",\"interoperate\":true")) {
                assertTransferred("{\"version\":1,\"application\":\"App\",\"targets\":" + targets + ",\"needs\":{"
                        + needs + "}}");
            }
        }
    }

    @Test
    void inArchitecturesItIsTheSame() throws Exception {
        for (long seed = 1; seed <= 150; seed++) {
            assertTransferred(RandomArchitecture.drawn(seed).toString());
        }
    }

    static Stream<Path> examples() throws Exception {
        try (Stream<Path> all = Files.walk(Path.of("examples"))) {
            return all
                    .filter(file -> file.getFileName().toString().matches("requirements\\.(yaml|json)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofEveryExampleItIsTheSame(Path file) throws Exception {
        Requirements requirements = ADVISOR.read(file);
        Advice fresh = ADVISOR.derive(requirements, NOW);
        assertThat(ADVISOR.advise(requirements, NOW)).isEqualTo(fresh);
        byte[] lower = ("# moved\n\n" + Files.readString(file)).getBytes(StandardCharsets.UTF_8);
        if (file.toString().endsWith(".yaml")) {
            Requirements moved = ADVISOR.read("moved.yaml", lower, Syntax.YAML);
            assertThat(ADVISOR.advise(moved, NOW)).isEqualTo(ADVISOR.derive(moved, NOW));
        }
    }

    private static final String DESK = "{\"version\":1,\"application\":\"App\",\"targets\":[\"Win9x\",\"MS-DOS\"]}";

    private static Advice never() {
        throw new AssertionError("It was derived once more.");
    }

    @Test
    void whatWasAskedBeforeIsNotDerivedAgain() throws Exception {
        Derivations derivations = new Derivations(10_000);
        Requirements first = read("first.json", DESK);
        Advice derived = derivations.of(first, null, () -> ADVISOR.derive(first, NOW));
        Requirements other = read("other.json", rewritten(DESK));
        Advice transferred = derivations.of(other, null, DerivationsTest::never);
        assertThat(transferred).isEqualTo(ADVISOR.derive(other, NOW)).isNotEqualTo(derived);
    }

    @Test
    void requirementsThatWereChangedAreDerived(@TempDir Path folder) throws Exception {
        Requirements plain = read("a.json", DESK);
        Advice free = ADVISOR.advise(plain, NOW);
        Policy forbidding = ADVISOR.readPolicy(house(folder));
        Advice ruled = ADVISOR.advise(plain.under(forbidding), NOW);
        assertThat(ruled)
                .isEqualTo(ADVISOR.derive(plain.under(forbidding), NOW))
                .isNotEqualTo(free);
        assertThat(ADVISOR.advise(plain, NOW)).isEqualTo(free);
    }

    @Test
    void noMoreIsKeptThanMayBe() throws Exception {
        Requirements first = read("first.json", DESK);
        Advice desk = ADVISOR.derive(first, NOW);
        Derivations large = new Derivations(1_000_000);
        large.of(first, null, () -> desk);
        int one = large.weight();
        assertThat(one).isGreaterThan(20);
        Derivations few = new Derivations(one * 10);
        for (int i = 1; i <= 30; i++) {
            String constraints = "],\"constraints\":{\"forbid\":[" + forbidden(i) + "]}}";
            few.of(read("a.json", DESK.replace("]}", constraints)), null, () -> desk);
            assertThat(few.weight()).isEqualTo(Math.min(i, 10) * one);
        }
        Derivations none = new Derivations(one * 9);
        none.of(first, null, () -> desk);
        assertThat(none.weight()).isZero();
    }

    /** Some mechanisms, others for each number. */
    private static String forbidden(int number) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if ((number & 1 << i) != 0) {
                some.add('"' + ADVISOR.knowledge().rows().get(i).id() + '"');
            }
        }
        return String.join(",", some);
    }

    private static Path house(Path folder) throws Exception {
        return Files.writeString(folder.resolve("house.yaml"), """
                version: 1
                policy: House
                forbid: [{mechanisms: [dde], because: it is old}]
                """);
    }

    @Test
    void whatIsAskedUnderAPolicyIsAnotherQuestion(@TempDir Path folder) throws Exception {
        Requirements requirements = read("a.json", "{\"version\":1,\"application\":\"App\",\"targets\":[\"Win9x\"]}");
        Advice free = ADVISOR.advise(requirements, NOW);
        Path house = house(folder);
        Policy policy = ADVISOR.readPolicy(house);
        Advice ruled = ADVISOR.advise(requirements, NOW.under(policy));
        assertThat(ruled)
                .isEqualTo(ADVISOR.derive(requirements, NOW.under(policy)))
                .isNotEqualTo(free);
        assertThat(ADVISOR.advise(requirements, NOW)).isEqualTo(free);
        assertThat(ADVISOR.advise(requirements, NOW.under(ADVISOR.readPolicy(house))))
                .isEqualTo(ruled);
    }

    @Test
    void whatReadsAlikeIsNotTakenForTheSame() throws Exception {
        List<String> documents = List.of(
                "{\"version\":1,\"application\":\"A\",\"targets\":[\"Win9x\",\"MS-DOS\"]}",
                "{\"version\":1,\"application\":\"A\",\"targets\":[\"MS-DOS\",\"Win9x\"]}",
                "{\"version\":1,\"application\":\"A\",\"targets\":[\"Win9x\"]}",
                "{\"version\":1,\"application\":\"A\",\"targets\":[\"Win9x\"],\"needs\":{\"pipes\":\"open\"}}",
                "{\"version\":1,\"application\":\"A\",\"targets\":[\"Win9x\"],\"needs\":{\"mailslots\":\"open\"}}",
                "{\"version\":1,\"application\":\"A\",\"targets\":[{\"platform\":\"Win9x\",\"pipes\":\"open\"}]}");
        List<Question> asked = new ArrayList<>();
        for (String document : documents) {
            asked.add(Question.of(read("a.json", document)));
        }
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(Question.of(read("a.json", rewritten(documents.get(0))))).isEqualTo(asked.get(0));
    }
}
