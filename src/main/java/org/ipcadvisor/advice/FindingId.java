package org.ipcadvisor.advice;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Sha256;

/**
 * The id of a finding: a digest of the link and the mechanism that it concerns, the rule, and all facts that it rests on,
 * whatever their order and their places in the file. It is another one as soon as any of them changes.
 */
public final class FindingId {

    private static final int LENGTH = 11;

    private FindingId() {}

    /**
     * The id of a finding, twelve hexadecimal digits; the first is an f, so that no notation takes it for a number.
     *
     * @param link the id of the link
     * @param mechanism the id of the mechanism
     */
    public static String of(String link, String mechanism, Finding finding) {
        Stream<Object> about = Stream.of(
                link,
                mechanism,
                finding.rule(),
                RuleDigests.of(finding.rule()),
                finding.component(),
                finding.product(),
                finding.platform(),
                finding.role());
        return digest(about, finding.because().stream());
    }

    /**
     * The same for what a finding says, wherever the requirements stand that it rests on: a digest of its sentence and of
     * what is known that it rests on. It stays the same where a requirement is moved, as from one form of the file to the
     * other.
     */
    public static String ofSentence(String mechanism, Finding finding) {
        return digest(
                Stream.of(mechanism, finding.rule(), RuleDigests.of(finding.rule()), finding.message()),
                finding.because().stream()
                        .filter(fact -> !(fact instanceof Fact.Requirement || fact instanceof Fact.Unspecified)));
    }

    private static String digest(Stream<?> about, Stream<Fact> facts) {
        String all = Stream.concat(
                        about.map(part -> Objects.toString(part, "-")),
                        facts.map(FindingId::said).sorted())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        return 'f' + Sha256.of(all).substring(0, LENGTH);
    }

    private static String said(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.id() + '=' + cell.value();
        } else if (fact instanceof Fact.Note note) {
            return note.id() + '=' + note.says();
        } else if (fact instanceof Fact.Passage passage) {
            return passage.id() + '=' + passage.citation() + '=' + passage.says();
        } else if (fact instanceof Fact.Row row) {
            return row.id() + '=' + row.value();
        } else if (fact instanceof Fact.Requirement requirement) {
            return Pointers.anywhere(requirement.path()) + '=' + requirement.value();
        } else if (fact instanceof Fact.Unspecified unspecified) {
            return Pointers.anywhere(unspecified.path());
        } else if (fact instanceof Fact.Gap gap) {
            return gap.id() + '=' + gap.says();
        } else if (fact instanceof Fact.Assumption assumption) {
            return assumption.id() + '=' + assumption.says();
        } else if (fact instanceof Fact.Ruling ruling) {
            return Pointers.anywhere(ruling.id()) + '=' + ruling.says();
        }
        throw new IllegalStateException("There is another kind of fact: " + fact);
    }
}
