package org.ipcadvisor;

import java.util.Collection;
import java.util.List;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.knowledge.SourceGap;
import org.ipcadvisor.knowledge.SourceGap.Lead;
import org.ipcadvisor.knowledge.SourceGap.Touch;
import org.jspecify.annotations.Nullable;

/** Which gaps of the sources an advice touches: those of which a line fits one of its findings in every respect. */
final class SourceGaps {

    private SourceGaps() {}

    /** The gaps that are touched, in the sources' order, each once. */
    static List<SourceFinding> touchedBy(List<LinkAdvice> links, Collection<SourceGap> gaps) {
        return gaps.stream()
                .filter(gap -> links.stream().anyMatch(link -> isTouched(gap, link)))
                .map(gap -> new SourceFinding(gap.id(), gap.where(), gap.says(), gap.reading(), gap.otherReading()))
                .toList();
    }

    private static boolean isTouched(SourceGap gap, LinkAdvice link) {
        return gap.touches().stream()
                .filter(touch -> fits(touch, link))
                .anyMatch(touch -> link.mechanisms().stream()
                        .filter(mechanism -> fits(touch, link, mechanism))
                        .flatMap(mechanism -> mechanism.findings().stream())
                        .anyMatch(finding -> fits(touch, finding)
                                && cites(gap, touch, finding)
                                && citesPassage(gap, touch, finding)));
    }

    private static boolean fits(Touch touch, LinkAdvice link) {
        return isOpenOr(touch.interoperation(), link.interoperation().word())
                && (touch.beside().isEmpty()
                        || link.mechanisms().stream()
                                .flatMap(mechanism -> mechanism.findings().stream())
                                .anyMatch(finding -> touch.beside().contains(finding.platform())));
    }

    private static boolean fits(Touch touch, LinkAdvice link, Recommendation mechanism) {
        return isOpenOr(touch.mechanisms(), mechanism.mechanism())
                && leads(touch.leads(), mechanism, link)
                && !(touch.withoutRow() && mechanism.row());
    }

    private static boolean leads(@Nullable Lead lead, Recommendation mechanism, LinkAdvice link) {
        if (lead == null || mechanism.mechanism().equals(link.chosen())) {
            return true;
        }
        List<String> first = link.mechanisms().stream()
                .filter(m -> m.rank() == 1 && link.recommended().contains(m.mechanism()))
                .map(Recommendation::mechanism)
                .toList();
        return first.contains(mechanism.mechanism()) && (lead == Lead.FIRST || first.size() == 1);
    }

    private static boolean fits(Touch touch, Finding finding) {
        return isOpenOr(touch.platforms(), String.valueOf(finding.platform()))
                && isOpenOr(touch.products(), String.valueOf(finding.product()))
                && isOpenOr(touch.effects(), effect(finding))
                && (touch.role() == null || finding.role() == null || touch.role() == finding.role());
    }

    private static boolean cites(SourceGap gap, Touch touch, Finding finding) {
        return touch.notes().isEmpty()
                || touch.notes().stream()
                        .map(number -> gap.source() + ":note/" + number)
                        .anyMatch(id -> finding.because().stream()
                                .anyMatch(fact -> fact instanceof Fact.Note note
                                        && note.id().equals(id)));
    }

    private static boolean citesPassage(SourceGap gap, Touch touch, Finding finding) {
        return touch.passages().isEmpty()
                || touch.passages().stream()
                        .map(name -> gap.source() + ':' + name)
                        .anyMatch(id -> finding.because().stream()
                                .anyMatch(fact -> fact instanceof Fact.Passage passage
                                        && passage.id().equals(id)));
    }

    private static String effect(Finding finding) {
        ConditionKind kind = finding.kind();
        return kind == null ? finding.effect().word() : kind.word();
    }

    private static boolean isOpenOr(List<String> wanted, String is) {
        return wanted.isEmpty() || wanted.contains(is);
    }
}
