package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.compare.Kept;
import org.ipcadvisor.document.Region;
import org.jspecify.annotations.Nullable;

/** The results of one document: a result for each finding on the mechanisms that are of concern on its links. */
final class SarifResults {

    private static final int RELATED = 100;

    private final Map<String, Object> artifact;
    private final Where where;
    private final SarifFixes fixes;
    private final @Nullable Kept kept;
    private final List<SarifResult> all = new ArrayList<>();

    SarifResults(Slot.Advised slot, Map<String, Object> artifact, SarifBudget budget) {
        this(slot, artifact, budget, null);
    }

    /** The results that there were when advice was kept; of its text no more is known than the places, if it was another. */
    SarifResults(Kept kept, Slot.Advised slot, Map<String, Object> artifact) {
        this(
                new Slot.Advised(kept.advice(), isSameText(kept.advice(), slot.advice()) ? slot.text() : ""),
                artifact,
                new SarifBudget(),
                kept);
    }

    private static boolean isSameText(Advice one, Advice other) {
        return one.sha256().equals(other.sha256());
    }

    private SarifResults(Slot.Advised slot, Map<String, Object> artifact, SarifBudget budget, @Nullable Kept kept) {
        this.kept = kept;
        this.artifact = artifact;
        this.where = Where.in(slot);
        this.fixes = new SarifFixes(slot, artifact, budget);
    }

    List<SarifResult> of(List<LinkAdvice> links) {
        for (LinkAdvice link : links) {
            for (Recommendation mechanism : Concerned.of(link)) {
                boolean first = true;
                for (Finding finding : mechanism.findings()) {
                    if (isTold(link, mechanism, finding)) {
                        add(link, mechanism, finding, first ? fixes.of(mechanism) : List.of());
                        first = false;
                    }
                }
            }
        }
        return all;
    }

    /**
     * What blocks or is a gap is always told; what is on the way of a mechanism that is not to be used is not. What
     * supports is told of the design's own choice alone, and only where nothing stands against it.
     */
    private static boolean isTold(LinkAdvice link, Recommendation mechanism, Finding finding) {
        boolean chosen = Concerned.isChosen(link, mechanism);
        return switch (finding.effect()) {
            case BLOCK, GAP -> true;
            case CONDITION, INFORMS -> Concerned.isInUse(link, mechanism);
            case SUPPORTS -> chosen && mechanism.verdict() == Verdict.VIABLE;
        };
    }

    private static SarifKind kind(Finding finding) {
        return switch (finding.effect()) {
            case BLOCK -> SarifKind.FAIL;
            case GAP -> SarifKind.OPEN;
            case CONDITION -> finding.kind() == ConditionKind.DECIDE ? SarifKind.OPEN : SarifKind.REVIEW;
            case INFORMS -> SarifKind.INFORMATIONAL;
            case SUPPORTS -> SarifKind.PASS;
        };
    }

    private void add(
            LinkAdvice link, Recommendation mechanism, Finding finding, List<Map<String, Object>> mechanismFixes) {
        String fingerprint = Fingerprint.of(link.id(), mechanism.mechanism(), finding);
        List<Map<String, Object>> related = new ArrayList<>();
        Region main = null;
        for (Map.Entry<Region, String> place : where.of(finding, link).entrySet()) {
            if (main == null) {
                main = place.getKey();
            } else if (related.size() < RELATED) {
                related.add(related(place));
            }
        }
        String says = Grounded.about(mechanism.name(), link.id()) + Grounded.sentence(finding);
        all.add(new SarifResult(
                finding.rule(),
                kind(finding),
                Members.of(
                        "message",
                        SarifText.message(says),
                        "locations",
                        List.of(SarifText.location(artifact, main)),
                        "relatedLocations",
                        related,
                        "partialFingerprints",
                        SarifResult.fingerprints(fingerprint),
                        "suppressions",
                        suppressions(finding),
                        "fixes",
                        mechanismFixes,
                        "properties",
                        properties(link, mechanism, finding)),
                said(link, mechanism, finding)));
    }

    /** The id of the finding, in which all is that it rests on, and whether it is put up with or met. */
    private String said(LinkAdvice link, Recommendation mechanism, Finding finding) {
        String id = kept == null ? FindingId.of(link.id(), mechanism.mechanism(), finding) : Baseline.id(kept, finding);
        return String.join(
                "\n", id, finding.message(), kind(finding).word(), finding.waived() + "", finding.met() + "");
    }

    /** A waiver stands in the requirements, which are what was scanned. */
    private static List<Map<String, Object>> suppressions(Finding finding) {
        Waived waived = finding.waived();
        return waived == null
                ? List.of()
                : List.of(Members.of(
                        "kind",
                        "inSource",
                        "status",
                        "accepted",
                        "justification",
                        Inert.text(waived.reason()),
                        "properties",
                        Members.of(
                                "owner",
                                Inert.text(waived.owner()),
                                "ticket",
                                waived.ticket() == null ? null : Inert.text(waived.ticket()),
                                "until",
                                waived.until().toString())));
    }

    private Map<String, Object> related(Map.Entry<Region, String> place) {
        Map<String, Object> location = SarifText.location(artifact, place.getKey());
        location.put("message", SarifText.message(place.getValue()));
        return location;
    }

    private static Map<String, Object> properties(LinkAdvice link, Recommendation mechanism, Finding finding) {
        return Members.of(
                "link",
                Inert.text(link.id()),
                "interoperation",
                mechanism.interoperation().word(),
                "mechanism",
                mechanism.mechanism(),
                "verdict",
                mechanism.verdict().word(),
                "effect",
                finding.effect().word(),
                "condition",
                finding.kind() == null ? null : finding.kind().word(),
                "component",
                finding.component() == null ? null : Inert.text(finding.component()),
                "product",
                finding.product() == null ? null : Inert.text(finding.product()),
                "platform",
                finding.platform(),
                "role",
                finding.role() == null ? null : finding.role().word(),
                "because",
                SarifText.inert(finding.because().stream().map(Fingerprint::id).toList()));
    }
}
