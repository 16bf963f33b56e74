package org.ipcadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes that are made for one link do to the other links of its document.
 *
 * @param links the links to which they do something, in the order written
 * @param worsens what gets worse there, in sentences; empty if nothing does
 * @param improves what gets better there, in sentences; empty if nothing does
 */
public record SideEffects(List<OfLink> links, String worsens, String improves) {

    /** None. */
    public static final SideEffects NONE = new SideEffects(List.of(), "", "");

    /**
     * What they do to one link: its verdict changes, its chosen mechanism's, or a recommended mechanism falls.
     *
     * @param link the link's name
     * @param from its verdict as it is
     * @param to its verdict with the changes
     * @param chosen the mechanism that the design has chosen, if its verdict changes; null if it does not
     * @param fallen the other mechanisms that are viable or conditional as it is, and are not with the changes
     */
    public record OfLink(
            String link, Verdict from, Verdict to, @Nullable OfMechanism chosen, List<OfMechanism> fallen) {

        /** Whether the link, or the mechanism that its design has chosen, is served less well. */
        public boolean isWorse() {
            return to.isWorseThan(from) || (chosen != null && chosen.to.isWorseThan(chosen.from));
        }

        /** Whether nothing served the link, and now something does. */
        public boolean isMended() {
            return from.isWorseThan(Verdict.CONDITIONAL) && !to.isWorseThan(Verdict.CONDITIONAL);
        }

        /** The chosen mechanism, if its verdict changes, and those that fall. */
        public List<OfMechanism> mechanisms() {
            List<OfMechanism> all = new ArrayList<>(chosen == null ? List.of() : List.of(chosen));
            all.addAll(fallen);
            return all;
        }
    }

    /**
     * What they do to one mechanism on a link.
     *
     * @param mechanism its id
     * @param name its name
     * @param from its verdict as it is
     * @param to its verdict with the changes
     */
    public record OfMechanism(String mechanism, String name, Verdict from, Verdict to) {}
}
