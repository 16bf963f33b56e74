package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.ipcadvisor.advice.Fragility;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.junit.jupiter.api.Test;

/** What a recommended mechanism rests on, and the smallest change that loses it. */
class FragilitiesTest {

    @Test
    void another_answer_loses_what_rests_on_a_note() {
        Fragility fragility = of(Guided.copies("\"Windows 95\"", "\"pipes\": \"open\""), "named-pipes");

        assertThat(fragility.notes()).isEqualTo(1);
        assertThat(fragility.assumptions()).isZero();
        assertThat(fragility.lostBy()).containsExactly(new Operation(Operation.Op.REPLACE, "/needs/pipes", "create"));
        assertThat(fragility.verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(fragility.says()).isEqualTo("It is lost with pipes: create.");
    }

    @Test
    void one_platform_more_loses_what_rests_on_cells_alone() {
        Fragility fragility = of(Guided.copies("\"Windows 2000\"", ""), "netbios");

        assertThat(fragility.notes()).isZero();
        assertThat(fragility.lostBy()).containsExactly(new Operation(Operation.Op.ADD, "/targets/-", "POSIX"));
        assertThat(fragility.says()).isEqualTo("It is lost with POSIX among the targets.");
    }

    @Test
    void a_platform_and_an_answer_together_lose_what_neither_does_alone() {
        Fragility fragility = of(Guided.copies("\"Windows 2000\"", "\"pipes\": \"open\""), "named-pipes");

        assertThat(fragility.lostBy()).hasSize(2);
        assertThat(fragility.says()).isEqualTo("It is lost with pipes: create and Win9x among the targets.");
    }

    @Test
    void a_reading_counts_as_an_assumption() {
        LinkAdvice advice = Guided.copies("\"Windows 98\"", "\"pipes\": \"open\"");

        assertThat(of(advice, "named-pipes").assumptions()).isEqualTo(1);
    }

    @Test
    void what_is_not_recommended_has_none() {
        assertThat(Guided.mechanism(Guided.copies("\"MS-DOS\"", ""), "dde")
                        .prospect()
                        .fragility())
                .isNull();
    }

    @Test
    void the_change_does_lose_it() {
        int lost = 0;
        for (int seed = 0; seed < 300; seed++) {
            JsonObject document = RandomArchitecture.drawn(seed);
            for (Recommendation mechanism : Guided.on(Documents.read(document)).mechanisms()) {
                Fragility fragility = mechanism.prospect().fragility();
                if (fragility != null && !fragility.lostBy().isEmpty()) {
                    JsonObject changed = Documents.patched(document, fragility.lostBy());
                    assertThat(verdict(changed, mechanism.mechanism()))
                            .as("%s with %s", document, fragility)
                            .isEqualTo(fragility.verdict())
                            .isGreaterThan(Verdict.CONDITIONAL);
                    lost++;
                }
            }
        }
        System.out.printf("300 documents: %d recommended mechanisms lost by the change that was named.%n", lost);
        assertThat(lost).isGreaterThan(300);
    }

    private static Verdict verdict(JsonObject document, String mechanism) {
        return Guided.JUDGE
                .probe(Documents.read(document).links().get(0), List.of(Documents.ARTICLE.mechanism(mechanism)))
                .get(0)
                .verdict();
    }

    private static Fragility of(LinkAdvice advice, String mechanism) {
        Fragility fragility = Guided.mechanism(advice, mechanism).prospect().fragility();
        if (fragility == null) {
            throw new AssertionError(mechanism + " is not recommended");
        }
        return fragility;
    }
}
