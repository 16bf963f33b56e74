package org.ipcadvisor.requirements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/** Reads which findings are put up with, and which conditions were met. */
final class ExceptionsReader {

    private static final String WAIVER =
            "{finding: f3a9c1d7b2e0, link: readings, mechanism: rpc, rule: NO-TRANSPORT, reason: WHY, owner: WHO,"
                    + " until: 2027-03-31}";
    private static final String MET =
            "{condition: f3a9c1d7b2e0, evidence: \"Test report 12\", by: WHO, on: 2026-11-24}";
    private static final String ID = "f3a9c1d7b2e0";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern IDS = Pattern.compile("f[0-9a-f]{11}");

    private final Reading reading;
    private final List<String> links;
    private final Map<String, Place> named = new HashMap<>();

    /** Reads what stands in a document that has links of these names. */
    ExceptionsReader(Reading reading, List<String> links) {
        this.reading = reading;
        this.links = links;
    }

    /** Reads them from the top of the document. */
    Exceptions read(Mapping top) {
        List<Waiver> waivers = new ArrayList<>();
        for (Entry entry : top.get("waivers").list(WAIVER)) {
            Waiver waiver = waiver(entry);
            if (waiver != null) {
                waivers.add(waiver);
            }
        }
        List<MetCondition> met = new ArrayList<>();
        for (Entry entry : top.get("met").list(MET)) {
            MetCondition condition = met(entry);
            if (condition != null) {
                met.add(condition);
            }
        }
        return new Exceptions(waivers, met);
    }

    private @Nullable Waiver waiver(Entry entry) {
        Mapping written = entry.mapping(Layout.WAIVER, WAIVER);
        if (!entry.isMapping()) {
            return null;
        }
        String finding = id(written.required("finding", ID));
        String link = link(written);
        Entry named = written.required("mechanism", "named-pipes");
        Mechanism mechanism = named.isWritten() ? new KnownNames(reading).mechanism(named) : null;
        String rule = text(written.required("rule", "OPEN-ONLY"), "OPEN-ONLY");
        String reason = text(written.required("reason", "WHY"), "\"The console is replaced in March.\"");
        String owner = text(written.required("owner", "WHO"), "\"the desk team\"");
        Entry ticket = written.get("ticket");
        String followed = ticket.isWritten() ? text(ticket, "IPC-42") : null;
        LocalDate until = date(written.required("until", "2027-03-31"));
        if (finding == null || link == null || mechanism == null || rule == null || reason == null) {
            return null;
        }
        return owner == null || until == null
                ? null
                : new Waiver(
                        finding,
                        link,
                        mechanism,
                        rule.toUpperCase(Locale.ROOT),
                        reason,
                        owner,
                        followed,
                        until,
                        entry.path(),
                        entry.place());
    }

    private @Nullable MetCondition met(Entry entry) {
        Mapping written = entry.mapping(Layout.MET, MET);
        if (!entry.isMapping()) {
            return null;
        }
        String condition = id(written.required("condition", ID));
        String evidence = text(written.required("evidence", "WHAT SHOWS IT"), "\"Test report 12\"");
        String by = text(written.required("by", "WHO"), "\"the desk team\"");
        LocalDate on = date(written.required("on", "2026-11-24"));
        return condition == null || evidence == null || by == null || on == null
                ? null
                : new MetCondition(condition, evidence, by, on, entry.path(), entry.place());
    }

    /** The id of a finding, which only one element may name. */
    private @Nullable String id(Entry entry) {
        String id = entry.isWritten() ? entry.text(ID) : null;
        if (id == null) {
            return null;
        } else if (!IDS.matcher(id).matches()) {
            entry.valueProblem(
                    "bad-finding-id",
                    "Write the id of a finding for " + entry.label() + ", as " + ID
                            + " which ipc-advisor findings FILE tells, not "
                            + entry.described() + ".");
            return null;
        }
        Place first = named.putIfAbsent(id, entry.place());
        if (first != null) {
            entry.valueProblem("repeated", id + " is repeated here; the first is at " + first + ". Write it once.");
        }
        return id;
    }

    private @Nullable String link(Mapping written) {
        boolean one = links.equals(List.of("application"));
        Entry entry = one ? written.get("link") : written.required("link", links.isEmpty() ? "readings" : links.get(0));
        String link = entry.isWritten() ? entry.text("readings") : one ? "application" : null;
        if (link != null && !links.contains(link)) {
            List<String> near = Wording.near(link, links);
            String hint = near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
            entry.valueProblem("unknown-link", entry.described() + " names no link." + hint);
        }
        return link;
    }

    private @Nullable String text(Entry entry, String example) {
        return entry.isWritten() ? new NameChecks(reading).value(entry, example) : null;
    }

    private static @Nullable LocalDate date(Entry entry) {
        String text = entry.isText() ? entry.text("2027-03-31") : null;
        try {
            return text == null ? refused(entry) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return refused(entry);
        }
    }

    private static @Nullable LocalDate refused(Entry entry) {
        if (entry.isWritten()) {
            String text = entry.isText() ? String.valueOf(entry.text("2027-03-31")) : "";
            String missing = DAY.matcher(text).matches() ? "There is no day " + text + " in the calendar. " : "";
            entry.valueProblem(
                    "bad-date",
                    missing + "Write a day as 2027-03-31 for " + entry.label() + ", not " + entry.described() + ".");
        }
        return null;
    }
}
