package org.ipcadvisor.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Sha256;

/**
 * What stays the same of a finding from one run to the next: the link, the mechanism, the rule, the component, product,
 * column and role, and the facts. Neither lines nor the order of anything are part of it.
 */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(String link, String mechanism, Finding finding) {
        String role = finding.role() == null ? "" : finding.role().word();
        Stream<String> about = Stream.of(
                link,
                mechanism,
                finding.rule(),
                finding.effect().word(),
                Objects.requireNonNullElse(finding.component(), ""),
                Objects.requireNonNullElse(finding.product(), ""),
                Objects.requireNonNullElse(finding.platform(), ""),
                role);
        List<String> facts =
                finding.because().stream().map(Fingerprint::id).sorted().toList();
        return hash(Stream.concat(about, facts.stream()).collect(Collectors.joining("\0")));
    }

    /** The same for what has no finding. */
    static String of(String... parts) {
        return hash(String.join("\0", parts));
    }

    /** A fact by its id; an element of a list by what it says, since its number changes with its neighbours. */
    static String id(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return "cell " + cell.id();
        } else if (fact instanceof Fact.Note note) {
            return "note " + note.id();
        } else if (fact instanceof Fact.Passage passage) {
            return "passage " + passage.id();
        } else if (fact instanceof Fact.Row row) {
            return "row " + row.id();
        } else if (fact instanceof Fact.Requirement requirement) {
            String path = Pointers.anywhere(requirement.path());
            return "requirement " + path + (path.equals(requirement.path()) ? "" : ' ' + requirement.value());
        } else if (fact instanceof Fact.Unspecified unspecified) {
            return "unspecified " + Pointers.anywhere(unspecified.path());
        } else if (fact instanceof Fact.Gap gap) {
            return "gap " + gap.id();
        } else if (fact instanceof Fact.Ruling ruling) {
            return "ruling " + ruling.id();
        }
        return "assumption " + ((Fact.Assumption) fact).id();
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, 2 * BYTES);
    }
}
