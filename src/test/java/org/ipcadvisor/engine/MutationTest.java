package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Whatever is changed in the knowledge or the rules, an answer that the contract's table pins becomes another. */
class MutationTest {

    private static final List<Link> PINNED = pinned();
    private static final Beyond BEYOND = new Beyond();

    /** How a change shows. */
    private enum Shows {
        IN_A_VERDICT,
        IN_A_REFUSAL,
        IN_FINDINGS,
        NOWHERE;

        /** Where it shows if it may show here and there. */
        Shows and(Shows there) {
            return compareTo(there) <= 0 ? this : there;
        }
    }

    private static List<Link> pinned() {
        List<Link> links = new ArrayList<>(CoverageLinks.all());
        for (String column : ContractCells.COLUMNS) {
            links.add(Cases.copies(Asked.NOTHING, column));
        }
        return List.copyOf(links);
    }

    @Test
    void each_cell_flipped_shows_in_a_verdict() {
        List<String> survivors = new ArrayList<>();
        for (Cell cell : Cases.ARTICLE.cells()) {
            List<Cell> cells = new ArrayList<>(Cases.ARTICLE.cells());
            cells.set(cells.indexOf(cell), flipped(cell));
            if (shows(Cases.withCells(cells), RuleBase.compiled()) != Shows.IN_A_VERDICT) {
                survivors.add(cell.id());
            }
        }
        System.out.printf("cells flipped: %d of 88 show in a verdict%n", 88 - survivors.size());
        assertThat(Cases.ARTICLE.cells()).hasSize(88);
        assertThat(survivors).isEmpty();
    }

    private static Cell flipped(Cell cell) {
        return new Cell(
                cell.source(),
                cell.mechanism(),
                cell.platform(),
                !cell.available(),
                cell.available() ? "NO" : "YES",
                List.of(),
                cell.columnNotes(),
                cell.citation(),
                cell.comments());
    }

    @Test
    void each_note_dropped_shows() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            int dropped = number;
            Knowledge without = Cases.withStatements(Cases.ARTICLE.statements().stream()
                    .filter(s -> s.number() != dropped)
                    .toList());
            assertThat(without.statements())
                    .hasSizeLessThan(Cases.ARTICLE.statements().size());
            lines.add(number + " " + shows(without, RuleBase.compiled()));
        }
        System.out.println("notes dropped: " + lines);
        // 2 informs, 6 is an intention on a NO, and what 5 says the row's own name says too
        assertThat(lines)
                .filteredOn(line -> !line.endsWith("IN_A_VERDICT"))
                .containsExactly("2 IN_FINDINGS", "5 IN_FINDINGS", "6 IN_FINDINGS");
    }

    @Test
    void each_statement_of_a_text_dropped_shows() {
        List<String> verdict = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> nowhere = new ArrayList<>();
        List<Statement> texts = Cases.SHIPPED.statements().stream()
                .filter(s -> s.marks() == Statement.Marks.TEXT)
                .toList();
        for (Statement text : texts) {
            List<Statement> others = new ArrayList<>(Cases.SHIPPED.statements());
            others.remove(text);
            Knowledge without = Cases.altered(Cases.SHIPPED, Cases.SHIPPED.cells(), others);
            List<String> where = switch (BEYOND.shows(without, RuleBase.compiled())) {
                case IN_A_VERDICT -> verdict;
                case IN_FINDINGS -> findings;
                default -> nowhere;
            };
            where.add(text.said().id());
        }
        System.out.printf(
                "statements dropped: %d of %d show in a verdict, %d in findings, none: %s%n",
                verdict.size(), texts.size(), findings.size(), nowhere);
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(nowhere).isEmpty();
    }

    @Test
    void each_rule_removed_shows() {
        List<String> verdict = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> refusal = new ArrayList<>();
        List<String> nowhere = new ArrayList<>();
        List<Rule> rules = rules(RuleBase.compiled());
        for (Rule rule : rules) {
            KieBase without = RuleBase.compiled();
            without.removeRule(rule.getPackageName(), rule.getName());
            assertThat(rules(without)).hasSize(rules.size() - 1);
            Shows shown = shows(Cases.ARTICLE, without);
            List<String> where = switch (shown == Shows.NOWHERE ? BEYOND.shows(Cases.SHIPPED, without) : shown) {
                case IN_A_VERDICT -> verdict;
                case IN_A_REFUSAL -> refusal;
                case IN_FINDINGS -> findings;
                case NOWHERE -> nowhere;
            };
            where.add(RuleText.of(rule).id());
        }
        System.out.printf(
                "rules removed: %d of %d show in a verdict, %s in a refusal to judge, %s in findings or interoperation%n",
                verdict.size(), rules.size(), refusal, findings);
        assertThat(nowhere).isEmpty();
        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "NOT-A-SUBSYSTEM",
                        "SETTLED",
                        "DENIED",
                        "REMARK",
                        "ANY-MACHINE",
                        "CARRIED",
                        "COURSE",
                        "WINDOWLESS",
                        "ADD-ON",
                        "SILENT-ON-ADD-ONS", // both are conditions of the same link
                        "SOURCES-DIFFER");
        assertThat(refusal)
                .containsExactlyInAnyOrder("PROVIDED", "NOT-PROVIDED", "INTENDED", "NO-COLUMN", "NO-ROW", "NO-CELL");
    }

    /** What all sources say on links that ask for more than the article speaks of, and what a text alone says. */
    private static final class Beyond {

        private static final List<String> TEXT = List.of("win32-ipc-guide");
        private final List<Link> links = CoverageLinks.beyondTheArticle();
        private final List<LinkAdvice> all = judged(Cases.SHIPPED, RuleBase.compiled());
        private final List<LinkAdvice> text = judged(Cases.SHIPPED.only(TEXT), RuleBase.compiled());

        private List<LinkAdvice> judged(Knowledge knowledge, KieBase rules) {
            Judge judge = new Judge(knowledge, rules);
            return links.stream()
                    .map(link -> judge.judge(link, knowledge.mechanisms()))
                    .toList();
        }

        Shows shows(Knowledge knowledge, KieBase rules) {
            try {
                return compared(all, judged(knowledge, rules)).and(compared(text, judged(knowledge.only(TEXT), rules)));
            } catch (IllegalStateException e) {
                return Shows.IN_A_REFUSAL;
            }
        }

        private static Shows compared(List<LinkAdvice> before, List<LinkAdvice> after) {
            if (before.equals(after)) {
                return Shows.NOWHERE;
            }
            return verdicts(before).equals(verdicts(after)) ? Shows.IN_FINDINGS : Shows.IN_A_VERDICT;
        }

        private static List<Map<String, Verdict>> verdicts(List<LinkAdvice> advice) {
            return advice.stream()
                    .map(link -> link.mechanisms().stream()
                            .collect(Collectors.toMap(Recommendation::mechanism, Recommendation::verdict)))
                    .toList();
        }
    }

    private static List<Rule> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .toList();
    }

    /** How an altered knowledge or rule base shows in the pinned answers. */
    private static Shows shows(Knowledge knowledge, KieBase rules) {
        try {
            return compared(new Judge(knowledge, rules));
        } catch (IllegalStateException e) {
            return Shows.IN_A_REFUSAL;
        }
    }

    private static Shows compared(Judge judge) {
        Shows shows = Shows.NOWHERE;
        for (Link link : PINNED) {
            for (Recommendation mechanism : judge.judge(link).mechanisms()) {
                Set<String> pinned = ContractTable.effects(mechanism.mechanism(), link);
                if (mechanism.verdict().compareTo(Verdict.VIABLE) != ContractTable.severity(pinned)) {
                    return Shows.IN_A_VERDICT;
                }
                String interoperation = ContractTable.interoperation(mechanism.mechanism(), link);
                if (!Agreement.effects(mechanism).equals(pinned)
                        || !mechanism.interoperation().word().equals(interoperation)) {
                    shows = Shows.IN_FINDINGS;
                }
            }
        }
        return shows;
    }
}
