package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.knowledge.Comment;

/** The readings of the sources, and how much hangs on each, as text. */
public final class AssumptionsReport {

    private final int width;

    /** Tells of them on lines of a width. */
    public AssumptionsReport(int width) {
        this.width = width;
    }

    /** Each reading with its alternative and its counts, and then what of other texts can be accepted, likewise. */
    public String of(List<ReadingWeight> weights) {
        Page page = new Page(width);
        Map<String, Character> letters = letters(weights);
        weights.stream().filter(w -> w.reading().held()).forEach(weight -> {
            page.paragraph(weight.reading().id(), 2);
            page.labelled("By default", List.of(weight.reading().says()));
            page.labelled("If rejected", List.of(weight.reading().otherwise()));
            page.labelled("Decides", decides(weight, letters));
            page.blank();
        });
        List<ReadingWeight> others =
                weights.stream().filter(w -> !w.reading().held()).toList();
        if (!others.isEmpty()) {
            page.paragraph("What other texts say, which is not accepted by default:", 0);
            page.blank();
        }
        others.forEach(weight -> other(weight, letters, page));
        page.paragraph("Needs counted, each on every set of columns:", 0);
        letters.forEach((needs, letter) -> page.labelled("(" + letter + ")", List.of(needs)));
        page.blank();
        page.paragraph(
                "Requirements reject a reading with readings: {ID: false}"
                        + (others.isEmpty() ? "." : ", and accept what another text says with readings: {ID: true}."),
                0);
        return page.text();
    }

    private static void other(ReadingWeight weight, Map<String, Character> letters, Page page) {
        page.paragraph(weight.reading().id(), 2);
        page.labelled("By default", List.of(weight.reading().otherwise()));
        page.labelled("If accepted", List.of(weight.reading().says()));
        Comment comment = weight.comment();
        if (comment != null) {
            page.labelled(
                    "Other text", List.of(comment.by() + ' ' + comment.sense().word() + ' ' + comment.on() + '.'));
        }
        page.labelled("Decides", decides(weight, letters));
        page.blank();
    }

    private static Map<String, Character> letters(List<ReadingWeight> weights) {
        Map<String, Character> letters = new LinkedHashMap<>();
        for (ReadingWeight weight : weights) {
            weight.counts().forEach(c -> letters.putIfAbsent(c.needs(), (char) ('a' + letters.size())));
        }
        return letters;
    }

    private static List<String> decides(ReadingWeight weight, Map<String, Character> letters) {
        String turned = weight.reading().held() ? "rejected" : "accepted";
        Map<String, String> alike = new LinkedHashMap<>();
        weight.counts().stream()
                .filter(ReadingWeight.Count::decides)
                .forEach(c -> alike.merge(said(c, turned), "(" + letters.get(c.needs()) + ")", (a, b) -> a + ' ' + b));
        List<String> lines = new ArrayList<>();
        alike.forEach((said, needs) -> lines.add(needs + ' ' + said));
        return lines.isEmpty() ? List.of("nothing that is counted here") : lines;
    }

    private static String said(ReadingWeight.Count count, String turned) {
        List<String> said = new ArrayList<>();
        if (count.verdicts() > 0) {
            said.add("a verdict in " + count.verdicts() + " of " + count.sets() + " sets; without a mechanism "
                    + (count.without() == count.withoutIfTurned()
                            ? count.without() + " either way"
                            : count.without() + ", if " + turned + " " + count.withoutIfTurned()));
        }
        if (count.interoperation() > 0) {
            said.add("interoperation in " + count.interoperation() + " of " + count.sets() + " sets");
        }
        return String.join("; ", said);
    }
}
