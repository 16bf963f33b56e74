package org.ipcadvisor.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.knowledge.Role;

/** Reads a finding of advice that was kept. Labels and words of sources are not in it, so ids stand for them. */
final class KeptFindingJson {

    /** The name that stands for the whole sentence, which is kept without its pattern. */
    private static final String SENTENCE = "sentence";

    private final Cited cited;

    KeptFindingJson(Cited cited) {
        this.cited = cited;
    }

    Finding finding(KeptJsonNode finding) throws BadDocumentException {
        List<Fact> because = new ArrayList<>();
        for (KeptJsonNode fact : finding.elements("because")) {
            because.add(fact(fact));
        }
        return new Finding(
                finding.text("rule"),
                finding.word("effect", Effect.values()),
                finding.wordOrNull("kind", ConditionKind.values()),
                finding.textOrNull("component"),
                finding.textOrNull("product"),
                finding.textOrNull("platform"),
                finding.wordOrNull("role", Role.values()),
                new Sentence('{' + SENTENCE + '}', Map.of(SENTENCE, finding.text("message"))),
                because,
                List.of(),
                finding.has("waived") ? waived(finding.member("waived")) : null,
                finding.has("met") ? met(finding.member("met")) : null);
    }

    private static Waived waived(KeptJsonNode waived) throws BadDocumentException {
        return new Waived(
                waived.text("path"),
                waived.text("reason"),
                waived.text("owner"),
                waived.textOrNull("ticket"),
                day(waived, "until"));
    }

    private static Met met(KeptJsonNode met) throws BadDocumentException {
        return new Met(met.text("path"), met.text("evidence"), met.text("by"), day(met, "on"));
    }

    private static LocalDate day(KeptJsonNode record, String name) throws BadDocumentException {
        try {
            return LocalDate.parse(record.text(name));
        } catch (DateTimeException e) {
            throw record.member(name).bad("has to be a day");
        }
    }

    private Fact fact(KeptJsonNode fact) throws BadDocumentException {
        return switch (fact.text("fact")) {
            case "cell" -> cited.cell(fact.text("id"), fact.text("value"));
            case "note" -> cited.note(fact.text("id"));
            case "passage" -> passage(fact.text("id"), fact.text("citation"));
            case "row" -> cited.row(fact.text("id"), fact.text("value"));
            case "requirement" -> new Fact.Requirement(fact.text("path"), fact.place(), fact.text("value"));
            case "unspecified" -> new Fact.Unspecified(fact.text("path"));
            case "gap" -> new Fact.Gap(fact.text("id"), "");
            case "assumption" -> new Fact.Assumption(fact.text("id"), "");
            case "ruling" -> new Fact.Ruling(fact.text("id"), fact.text("citation"), "");
            default -> throw fact.member("fact").bad("has to be another word");
        };
    }

    private static Fact passage(String id, String citation) {
        return new Fact.Passage(id, citation, citation, "");
    }
}
