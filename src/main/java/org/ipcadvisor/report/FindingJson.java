package org.ipcadvisor.report;

import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Role;
import tools.jackson.core.JsonGenerator;

/** The members of a finding in the JSON of version 1. */
final class FindingJson {

    private final JsonGenerator json;

    FindingJson(JsonGenerator json) {
        this.json = json;
    }

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
        }
    }

    private void named(String kind, String id) {
        json.writeStringProperty("fact", kind);
        json.writeStringProperty("id", id);
    }
}
