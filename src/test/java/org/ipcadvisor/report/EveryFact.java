package org.ipcadvisor.report;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Role;

/** An advice in which every kind of fact and every member of a finding comes up. */
final class EveryFact {

    static final List<Problem> PROBLEMS = List.of(
            new Problem("unknown-key", "The key \"plattforms\" is unknown.", "/plattforms", new Place(3, 1)),
            new Problem("missing-file", "There is no such file.", "", null));

    private EveryFact() {}

    /** One mechanism with a finding that rests on a fact of each kind. */
    static Advice advice(Map<String, Object> echo) {
        List<Fact> facts = List.of(
                Table.cell("named-pipes", "Win9x"),
                Table.note(3),
                new Fact.Row("kb95900:named-pipes", "Named pipes", "KB95900 row Named pipes"),
                Found.line(5, 3, "/needs/pipes", "create"),
                Found.leftOut("/needs/interoperate"),
                new Fact.Gap("kb95900:no-column/windows-xp", "There is none."),
                new Fact.Assumption("assume/windows-xp", "It is so."));
        Finding full = new Finding(
                "OPEN-ONLY",
                Effect.CONDITION,
                ConditionKind.DECIDE,
                "console",
                "Windows 95",
                "win9x",
                Role.CREATE,
                new Sentence("Say whether {product} creates.", Map.of("product", "Windows 95")),
                facts);
        Finding bare = new Finding(
                "FORBIDDEN",
                Effect.BLOCK,
                null,
                null,
                null,
                null,
                null,
                new Sentence("No.", Map.of()),
                facts.subList(3, 4));
        Recommendation mechanism = new Recommendation(
                "named-pipes",
                "Named pipes",
                true,
                4,
                Verdict.NOT_VIABLE,
                1,
                Interoperation.DENIED,
                "No.",
                List.of(bare, full),
                List.of(new Direction("a", "b", Verdict.NOT_VIABLE), new Direction("b", "a", Verdict.NOT_VIABLE)),
                Prospect.NONE);
        LinkAdvice link = new LinkAdvice(
                "readings",
                "a and b",
                Verdict.NOT_VIABLE,
                Interoperation.NOT_STATED,
                List.of(),
                null,
                List.of(mechanism),
                Guidance.NONE);
        return new Advice(
                null,
                "0".repeat(64),
                echo,
                "A",
                Verdict.NOT_VIABLE,
                List.of(Table.SOURCE),
                List.of(link),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                PROBLEMS);
    }
}
