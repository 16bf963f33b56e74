package org.ipcadvisor.advice;

import java.util.stream.Stream;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Sha256;
import org.jspecify.annotations.Nullable;

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
        return digest(
                finding.because().stream(),
                link,
                mechanism,
                finding.rule(),
                RuleDigests.of(finding.rule()),
                finding.component(),
                finding.product(),
                finding.platform(),
                finding.role());
    }

    /**
     * The same for what a finding says, wherever the requirements stand that it rests on: a digest of its sentence and of
     * what is known that it rests on. It stays the same where a requirement is moved, as from one form of the file to the
     * other.
     */
    public static String ofSentence(String mechanism, Finding finding) {
        return digest(
                finding.because().stream()
                        .filter(fact -> !(fact instanceof Fact.Requirement || fact instanceof Fact.Unspecified)),
                mechanism,
                finding.rule(),
                RuleDigests.of(finding.rule()),
                finding.message());
    }

    private static String digest(Stream<Fact> facts, @Nullable Object... about) {
        StringBuilder all = new StringBuilder(512);
        for (Object part : about) {
            add(all, part);
        }
        facts.map(FindingId::said).sorted().forEach(fact -> add(all, fact));
        all.setLength(all.length() - 1);
        return 'f' + Sha256.of(all.toString()).substring(0, LENGTH);
    }

    /** Adds a part on a line of its own, with its length, so that no two lists of parts come to the same. */
    private static void add(StringBuilder all, @Nullable Object part) {
        String text = part == null ? "-" : part.toString();
        all.append(text.length()).append(':').append(text).append('\n');
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
