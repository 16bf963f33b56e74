package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.ReadingWeight;

/** The readings of the sources, and how much hangs on each, as text. */
public final class AssumptionsReport {

    private final int width;

    /** Tells of them on lines of a width. */
    public AssumptionsReport(int width) {
        this.width = width;
    }

    /** Each reading with its alternative and its counts. */
    public String of(List<ReadingWeight> weights) {
        Page page = new Page(width);
        Map<String, Character> letters = letters(weights);
        for (ReadingWeight weight : weights) {
            page.paragraph(weight.reading().id(), 2);
            page.labelled("By default", List.of(weight.reading().says()));
            page.labelled("If rejected", List.of(weight.reading().otherwise()));
            page.labelled("Decides", decides(weight, letters));
            page.blank();
        }
        page.paragraph("Needs counted, each on every set of columns:", 0);
        letters.forEach((needs, letter) -> page.labelled("(" + letter + ")", List.of(needs)));
        page.blank();
        page.paragraph("Requirements reject a reading with readings: {ID: false}.", 0);
        return page.text();
    }

    private static Map<String, Character> letters(List<ReadingWeight> weights) {
        Map<String, Character> letters = new LinkedHashMap<>();
        for (ReadingWeight weight : weights) {
            weight.counts().forEach(c -> letters.putIfAbsent(c.needs(), (char) ('a' + letters.size())));
        }
        return letters;
    }

    private static List<String> decides(ReadingWeight weight, Map<String, Character> letters) {
        List<String> lines = new ArrayList<>();
        for (ReadingWeight.Count count : weight.counts()) {
            if (count.decides()) {
                lines.add("(" + letters.get(count.needs()) + ") " + said(count));
            }
        }
        return lines.isEmpty() ? List.of("nothing that is counted here") : lines;
    }

    private static String said(ReadingWeight.Count count) {
        List<String> said = new ArrayList<>();
        if (count.verdicts() > 0) {
            said.add("a verdict in " + count.verdicts() + " of " + count.sets() + " sets; without a mechanism "
                    + (count.without() == count.withoutIfRejected()
                            ? count.without() + " either way"
                            : count.without() + ", if rejected " + count.withoutIfRejected()));
        }
        if (count.interoperation() > 0) {
            said.add("interoperation in " + count.interoperation() + " of " + count.sets() + " sets");
        }
        return String.join("; ", said);
    }
}
