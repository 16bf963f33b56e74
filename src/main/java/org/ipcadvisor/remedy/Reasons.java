package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** Why fewer mechanisms than a selection has do not serve all, in sentences. */
final class Reasons {

    private final Selection selection;
    private final Apart apart;

    Reasons(Selection selection) {
        this.selection = selection;
        this.apart = new Apart(selection.served());
    }

    /** The smallest group of parts that have no mechanism in common. */
    List<Part> apart() {
        return selection.mechanisms().size() < 2 ? List.of() : apart.sharingNothing();
    }

    /** A sentence for each part that the main mechanism does not serve, and one for each group that shows the need. */
    List<String> sentences() {
        int size = selection.mechanisms().size();
        if (size < 2) {
            return List.of();
        }
        String main = selection.mechanisms().get(0);
        List<String> sentences = new ArrayList<>();
        selection.served().stream()
                .filter(part -> !part.isServedBy(List.of(main)))
                .forEach(part -> sentences.add(unserved(part, part.on(main))));
        sentences.add(names(apart()) + " have no mechanism in common.");
        if (size > 2) {
            sentences.add(names(apart.taking(size)) + " take " + size + " mechanisms: no " + (size - 1)
                    + " of them serve all of these.");
        }
        return sentences;
    }

    private static String names(List<Part> parts) {
        return Wording.all(parts.stream().map(Part::name).toList());
    }

    /** Why a mechanism does not serve a part: the finding itself where it names both. */
    private static String unserved(Part part, Recommendation mechanism) {
        String why = mechanism.summary();
        if (why.contains(part.name() + ' ') && why.contains(mechanism.name())) {
            return why;
        }
        String cannot = mechanism.verdict() == Verdict.NOT_VIABLE ? " cannot use " : " cannot count on ";
        return part.name() + cannot + mechanism.name() + ": " + continued(why);
    }

    private static String continued(String sentence) {
        return sentence.startsWith("The ")
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }
}
