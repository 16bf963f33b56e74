package org.ipcadvisor.report;

import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Role;
import tools.jackson.core.JsonGenerator;

/** The members of a finding in the JSON of version 1. */
final class FindingJson {

    private final JsonGenerator json;

    FindingJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * A finding, with its id.
     *
     * @param id what waivers and records of conditions that were met name it by
     */
    void finding(Finding finding, String id) {
        json.writeStringProperty("id", id);
        finding(finding);
    }

    /** A finding of which it does not matter where it was found. */
    void finding(Finding finding) {
        ConditionKind kind = finding.kind();
        Role role = finding.role();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("effect", finding.effect().word());
        json.writeStringProperty("kind", kind == null ? null : kind.word());
        json.writeStringProperty("component", finding.component());
        json.writeStringProperty("product", finding.product());
        json.writeStringProperty("platform", finding.platform());
        json.writeStringProperty("role", role == null ? null : role.word());
        json.writeStringProperty("message", finding.message());
        json.writeArrayPropertyStart("because");
        for (Fact fact : finding.because()) {
            json.writeStartObject();
            fact(fact);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!finding.comments().isEmpty()) {
            json.writeArrayPropertyStart("comments");
            finding.comments().forEach(this::comment);
            json.writeEndArray();
        }
        Waived waived = finding.waived();
        if (waived != null) {
            waived(waived);
        }
        Met met = finding.met();
        if (met != null) {
            met(met);
        }
    }

    private void waived(Waived waived) {
        json.writeObjectPropertyStart("waived");
        json.writeStringProperty("path", waived.path());
        json.writeStringProperty("reason", waived.reason());
        json.writeStringProperty("owner", waived.owner());
        json.writeStringProperty("ticket", waived.ticket());
        json.writeStringProperty("until", waived.until().toString());
        json.writeEndObject();
    }

    private void met(Met met) {
        json.writeObjectPropertyStart("met");
        json.writeStringProperty("path", met.path());
        json.writeStringProperty("evidence", met.evidence());
        json.writeStringProperty("by", met.by());
        json.writeStringProperty("on", met.on().toString());
        json.writeEndObject();
    }

    private void comment(Comment comment) {
        json.writeStartObject();
        json.writeStringProperty("id", comment.id());
        json.writeStringProperty("stance", comment.sense().word());
        json.writeStringProperty("covers", comment.covers());
        json.writeStringProperty("by", comment.by());
        json.writeStringProperty("says", comment.says());
        json.writeEndObject();
    }

    /** The members of a fact. */
    void fact(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            named("cell", cell.id());
            json.writeStringProperty("value", cell.value());
        } else if (fact instanceof Fact.Note note) {
            named("note", note.id());
        } else if (fact instanceof Fact.Passage passage) {
            named("passage", passage.id());
            json.writeStringProperty("citation", passage.citation());
        } else if (fact instanceof Fact.Row row) {
            named("row", row.id());
            json.writeStringProperty("value", row.value());
        } else if (fact instanceof Fact.Requirement requirement) {
            json.writeStringProperty("fact", "requirement");
            json.writeStringProperty("path", requirement.path());
            AdviceJson.place(json, requirement.place());
            json.writeStringProperty("value", requirement.value());
        } else if (fact instanceof Fact.Unspecified unspecified) {
            json.writeStringProperty("fact", "unspecified");
            json.writeStringProperty("path", unspecified.path());
        } else if (fact instanceof Fact.Gap gap) {
            named("gap", gap.id());
        } else if (fact instanceof Fact.Assumption assumption) {
            named("assumption", assumption.id());
        } else if (fact instanceof Fact.Ruling ruling) {
            named("ruling", ruling.id());
            json.writeStringProperty("citation", ruling.citation());
        }
    }

    private void named(String kind, String id) {
        json.writeStringProperty("fact", kind);
        json.writeStringProperty("id", id);
    }
}
