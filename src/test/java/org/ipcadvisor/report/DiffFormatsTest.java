package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.compare.Compared;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.remedy.RandomArchitecture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON, by its schema, and as a comment that fits. */
class DiffFormatsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared()
                    .readTree(SchemaJson.of("diff", Advisor.standard().knowledge())));
    private static final Trial NOW = new Trial(Advisor.standard(), Compared.TODAY);
    private static final int DRAWN = 8;

    private static final List<JsonNode> WRITTEN = written();

    private static List<JsonNode> written() {
        List<JsonNode> all = new ArrayList<>();
        for (long seed = 0; seed < DRAWN; seed++) {
            Judged before = judged(seed);
            Judged after = judged(seed + 1);
            Comparison comparison = Comparison.of(seed % 2 == 0 ? before : Compared.kept(before), after, NOW);
            all.add(JsonMapper.shared().readTree(DiffJson.of(comparison, "1")));
        }
        return all;
    }

    private static Judged judged(long seed) {
        return Compared.judged(NOW, "drawn", RandomArchitecture.linked(seed).toString());
    }

    @Test
    void the_schema_takes_every_difference_that_is_written() {
        Set<String> causes = new HashSet<>();
        for (JsonNode diff : WRITTEN) {
            assertThat(SCHEMA.validate(diff).stream()
                            .map(error -> error.getInstanceLocation() + ": " + error.getMessage()))
                    .isEmpty();
            diff.get("causes").forEach(cause -> causes.add(cause.get("cause").stringValue()));
        }
        assertThat(causes).contains("requirement");
    }

    @Test
    void the_schema_takes_no_member_that_is_not_described() {
        Set<String> seen = new HashSet<>();
        for (JsonNode diff : WRITTEN) {
            List<String> paths = new ArrayList<>();
            collect(diff, "", paths);
            for (String path : paths) {
                if (seen.add(path.replaceAll("/[0-9]+(?=/|$)", "/*")) && !path.matches(".*/(before|after)(/.*)?")) {
                    JsonNode changed = diff.deepCopy();
                    ((ObjectNode) changed.at(path)).put("strange", 1);
                    assertThat(SCHEMA.validate(changed)).as(path).isNotEmpty();
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isObject()) {
            paths.add(path);
        }
        node.propertyStream().forEach(p -> collect(p.getValue(), path + '/' + p.getKey(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + '/' + i, paths);
        }
    }

    @Test
    void nothing_is_folded_that_is_empty() {
        String desk = "version: 1\napplication: Desk\ntargets: [Windows 95]\nneeds: {pipes: create}\n";
        String text = DiffMarkdown.of(Compared.between(desk, desk.replace("create", "open")));
        assertThat(text).contains("<details>").doesNotContain("changed no verdict", "</summary>\n\n\n");
    }

    @Test
    void causes_are_referred_to_in_their_order() {
        for (JsonNode diff : WRITTEN) {
            for (JsonNode link : diff.get("links")) {
                for (JsonNode mechanism : link.get("mechanisms")) {
                    List<Integer> numbers = new ArrayList<>();
                    mechanism.get("because").forEach(number -> numbers.add(number.intValue()));
                    assertThat(numbers).isSorted();
                }
            }
        }
    }

    @Test
    void a_long_difference_fits_into_a_comment_and_says_what_is_left_out() {
        StringBuilder before = new StringBuilder(
                "version: 1\napplication: Many\ncomponents:\n  a: {targets: [Windows NT 4.0]}\nlinks:\n");
        StringBuilder after = new StringBuilder(before);
        for (int i = 0; i < 100; i++) {
            before.append("  link-" + i + ": {among: [a], acrossMachines: false}\n");
            after.append("  link-" + i + ": {among: [a], acrossMachines: true}\n");
        }
        String comment = DiffMarkdown.of(Compared.between(before.toString(), after.toString()));
        assertThat(comment)
                .hasSizeLessThanOrEqualTo(MarkdownReport.MOST)
                .contains("Left out, for a comment cannot be that long: ");
        assertThat(comment).startsWith("### Many: unchanged; still viable\n");
    }
}
