package org.ipcadvisor.compare;

import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: advice that was just given, with what was required, or advice that was kept.
 *
 * @param name what messages call it
 * @param advice what was advised
 * @param written what was required, and where it stands; null for advice that was kept
 * @param kept the ids of findings that were kept, and who wrote them; null for advice that was just given
 */
public record Judged(
        String name,
        Advice advice,
        @Nullable Written written,
        @Nullable Kept kept) {

    /**
     * Requirements as they were read.
     *
     * @param requirements what is required
     * @param document where it stands
     */
    public record Written(Requirements requirements, Document document) {}

    /** Requirements, and the advice on them. */
    public static Judged of(String name, Requirements requirements, Document document, Advice advice) {
        return new Judged(name, advice, new Written(requirements, document), null);
    }

    /** Advice that was kept. */
    public static Judged of(String name, Kept kept) {
        return new Judged(name, kept.advice(), null, kept);
    }

    /** The id of a finding of this advice. */
    String id(LinkAdvice link, Recommendation mechanism, Finding finding) {
        return kept == null
                ? FindingId.of(link.id(), mechanism.mechanism(), finding)
                : Objects.requireNonNull(kept.ids().get(finding));
    }

    /** The document as it was written; null for advice that was kept. */
    @Nullable
    Map<String, Object> document() {
        return written == null ? null : written.requirements().document();
    }

    /** Where something stands in the document; null where that is not known. */
    @Nullable
    Place place(@Nullable String pointer) {
        return pointer == null || written == null ? null : written.document().place(pointer);
    }
}
