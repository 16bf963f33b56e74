package org.ipcadvisor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;

/** What a report says of requirements that cannot hold together: which they are, and why no mechanism meets them. */
final class ConflictLines {

    private final LinkView view;
    private final NameOrder order;

    ConflictLines(LinkView view, NameOrder order) {
        this.view = view;
        this.order = order;
    }

    List<String> items() {
        return view.link().guidance().conflicts().stream().map(this::item).toList();
    }

    /** Two or more do not hold together; a single one does not hold by itself. */
    String heading() {
        boolean together = view.link().guidance().conflicts().stream()
                .allMatch(conflict -> conflict.requirements().size() > 1);
        return together ? "Cannot hold together:" : "Cannot hold:";
    }

    private String sentence(Remark remark) {
        boolean every = remark.mechanisms().size() == view.link().mechanisms().size();
        return every && remark.findings().get(0).effect() == Effect.GAP
                ? Phrase.with("any mechanism", remark.pattern(), remark.names())
                : Phrase.of(remark.pattern(), remark.names());
    }

    private String item(Conflict conflict) {
        Set<Finding> findings = conflict.because().stream()
                .map(Conflict.Because::finding)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String because = Remark.on(view.link().mechanisms(), findings::contains, order).stream()
                .map(this::sentence)
                .collect(Collectors.joining(" "));
        Set<Integer> lines = new TreeSet<>();
        conflict.requirements()
                .forEach(requirement -> lines.add(requirement.place().line()));
        String alone = conflict.requirements().size() == 1 ? " alone leaves nothing that serves" : "";
        return Inert.text(conflict.says()) + alone + (lines.size() == 1 ? " [line " : " [lines ")
                + lines.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]. Because: " + because;
    }
}
