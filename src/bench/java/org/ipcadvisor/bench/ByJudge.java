package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Link;

/** The rules of this project, in whatever sessions a judge has. Safe for use by several threads. */
record ByJudge(Judge judge) implements Peer {

    @Override
    public Outcome decide(Link.Copies request) {
        Outcome.Judged[] rows = new Outcome.Judged[11];
        for (Recommendation each : judge.judge(request).mechanisms()) {
            List<Outcome.Found> findings = new ArrayList<>(each.findings().size());
            for (Finding finding : each.findings()) {
                findings.add(found(finding));
            }
            rows[each.order()] =
                    new Outcome.Judged(each.mechanism(), each.verdict().word(), findings);
        }
        return new Outcome(List.of(rows));
    }

    private static Outcome.Found found(Finding finding) {
        List<String> cites = new ArrayList<>(finding.because().size());
        for (Fact fact : finding.because()) {
            cites.add(id(fact));
        }
        return new Outcome.Found(
                finding.effect().word(),
                finding.rule(),
                String.valueOf(finding.platform()),
                finding.role() == null ? null : finding.role().word(),
                finding.message(),
                cites);
    }

    private static String id(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.id();
        } else if (fact instanceof Fact.Note note) {
            return note.id();
        } else if (fact instanceof Fact.Requirement requirement) {
            return requirement.path();
        } else if (fact instanceof Fact.Unspecified unspecified) {
            return unspecified.path();
        } else if (fact instanceof Fact.Assumption assumption) {
            return assumption.id();
        }
        throw new IllegalStateException("The article alone has nothing like " + fact + ".");
    }
}
