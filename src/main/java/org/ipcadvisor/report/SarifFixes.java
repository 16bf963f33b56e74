package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.document.Amendment;
import org.ipcadvisor.document.Change;
import org.ipcadvisor.document.Replacement;

/**
 * The remedies of one document as replacements in its text. One that cannot be written to the letter is left out and
 * counted, and so are those for which the effort is used up.
 */
final class SarifFixes {

    private final Slot.Advised slot;
    private final Map<String, Object> artifact;
    private final SarifBudget budget;
    private final Map<List<Operation>, Optional<List<Replacement>>> known = new HashMap<>();

    SarifFixes(Slot.Advised slot, Map<String, Object> artifact, SarifBudget budget) {
        this.slot = slot;
        this.artifact = artifact;
        this.budget = budget;
    }

    /** The fixes of a mechanism, the cheapest first. */
    List<Map<String, Object>> of(Recommendation mechanism) {
        List<Map<String, Object>> fixes = new ArrayList<>();
        for (Remedy remedy : mechanism.prospect().remedies()) {
            List<Replacement> replacements =
                    known.computeIfAbsent(remedy.patch(), this::replacements).orElse(List.of());
            if (budget.takesFix(!replacements.isEmpty())) {
                fixes.add(fix(mechanism, remedy, replacements));
            }
        }
        return fixes;
    }

    private Optional<List<Replacement>> replacements(List<Operation> patch) {
        if (!budget.takesReading((long) slot.text().length() * (patch.size() + 1))) {
            return Optional.empty();
        }
        List<Change> changes = patch.stream()
                .map(operation ->
                        new Change(Change.Kind.valueOf(operation.op().name()), operation.path(), operation.value()))
                .toList();
        return Amendment.of(slot.text(), Where.syntax(slot), changes);
    }

    private Map<String, Object> fix(Recommendation mechanism, Remedy remedy, List<Replacement> replacements) {
        String yields = remedy.loses() + " Then " + mechanism.name() + " is "
                + remedy.verdict().word() + '.';
        return Members.of(
                "description",
                SarifText.message(yields),
                "artifactChanges",
                List.of(Members.of(
                        "artifactLocation",
                        artifact,
                        "replacements",
                        replacements.stream().map(SarifFixes::replacement).toList())));
    }

    private static Map<String, Object> replacement(Replacement replacement) {
        return Members.of(
                "deletedRegion",
                SarifText.exact(replacement.region()),
                "insertedContent",
                replacement.text().isEmpty() ? null : Members.of("text", replacement.text()));
    }
}
