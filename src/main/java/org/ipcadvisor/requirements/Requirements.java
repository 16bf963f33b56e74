package org.ipcadvisor.requirements;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an application requires of interprocess communication, as a requirements file says it.
 *
 * @param file the name of the file; {@code -} for standard input, null where there is none
 * @param sha256 the hash of the document's bytes, in lower-case hexadecimal
 * @param application the application's name
 * @param links what has to be joined, at least one, in the order written; in the short form one, named
 *     {@code application}
 * @param assumptions the columns that products without one borrow, only those that a target uses
 * @param sources the ids of the sources whose knowledge speaks
 * @param echo {@code description}, {@code $schema}, {@code metadata} and the keys that start with {@code x-}, in the order
 *     and as they were written: strings, numbers, booleans, lists, maps and nulls
 * @param document the whole document as it was written, as plain values of the same kinds
 * @param warnings what is odd in the document without being wrong, in the order of places
 * @param written the document with the places of its entries
 * @param asWritten whether they say what the document says, and nothing in them was changed
 */
public record Requirements(
        @Nullable String file,
        String sha256,
        String application,
        List<Link> links,
        List<Assumption> assumptions,
        List<String> sources,
        Map<String, Object> echo,
        Map<String, Object> document,
        List<Problem> warnings,
        Document written,
        boolean asWritten) {

    /** Where they stand on the readings of the sources, on every link alike. */
    public Stance stance() {
        return links.get(0).terms().stance();
    }

    /** What they say of single findings. */
    public Exceptions exceptions() {
        return links.get(0).terms().exceptions();
    }

    /** The same requirements with other exceptions. */
    public Requirements with(Exceptions exceptions) {
        return with(links.stream().map(link -> link.with(exceptions)).toList());
    }

    /** The same requirements under a policy. */
    public Requirements under(Policy policy) {
        return with(links.stream().map(link -> link.under(policy)).toList());
    }

    private Requirements with(List<Link> others) {
        return new Requirements(
                file, sha256, application, others, assumptions, sources, echo, document, warnings, written, false);
    }

    /** The same requirements, without one of their assumptions. */
    public Requirements without(Assumption assumption) {
        return new Requirements(
                file,
                sha256,
                application,
                links.stream()
                        .map(link -> link.with(c -> c.without(assumption)))
                        .toList(),
                assumptions.stream().filter(a -> !a.equals(assumption)).toList(),
                sources,
                echo,
                document,
                warnings,
                written,
                false);
    }
}
