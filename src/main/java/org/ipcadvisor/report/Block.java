package org.ipcadvisor.report;

import java.util.List;

/** A part of a report, without a layout; its texts are inert, and hold marks of {@link Page} where lines may not or must end. */
sealed interface Block {

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** Items of one kind. */
    record Labelled(String label, List<String> items) implements Block {}

    /** Numbered items, the first {@code most} of which matter most. */
    record Numbered(String heading, List<Step> items, int most) implements Block {

        /** The items that matter most. */
        List<Step> first() {
            return items.subList(0, Math.min(most, items.size()));
        }

        /** The other items. */
        List<Step> rest() {
            return items.subList(first().size(), items.size());
        }
    }

    /** The steps of what stands above. */
    record Tree(List<Step> steps) implements Block {}
}
