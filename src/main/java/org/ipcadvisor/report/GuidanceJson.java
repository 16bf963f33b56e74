package org.ipcadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.ConsideredNote;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.OtherAnswer;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Fragility;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Comment;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What follows from verdicts, in the JSON of version 1: remedies, conflicts, questions, relays, notes and plans. */
final class GuidanceJson {

    private final JsonGenerator json;
    private final FindingJson findings;

    GuidanceJson(JsonGenerator json, FindingJson findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The members of a link. */
    void guidance(Guidance guidance) {
        list("remedies", guidance.remedies(), remedy -> {
            json.writeStringProperty("mechanism", remedy.mechanism());
            remedy(remedy);
        });
        list("conflicts", guidance.conflicts(), this::conflict);
        list("questions", guidance.questions(), this::question);
        list("relays", guidance.relays(), this::relay);
        list("notes", guidance.notes(), this::note);
        if (!guidance.complete()) {
            json.writeBooleanProperty("guidanceComplete", false);
        }
    }

    /** The members of a mechanism. */
    void prospect(Prospect prospect) {
        list("remedies", prospect.remedies(), this::remedy);
        Integer within = prospect.within();
        if (within != null) {
            json.writeNumberProperty("remediesWithin", within);
        }
        Fragility fragility = prospect.fragility();
        if (fragility != null) {
            json.writeObjectPropertyStart("fragility");
            fragility(fragility);
            json.writeEndObject();
        }
    }

    private void remedy(Remedy remedy) {
        list("patch", remedy.patch(), this::operation);
        json.writeStringProperty("verdict", remedy.verdict().word());
        json.writeStringProperty("loses", remedy.loses());
        SideEffects elsewhere = remedy.elsewhere();
        if (elsewhere == null) {
            json.writeNullProperty("elsewhere");
        } else {
            list("elsewhere", elsewhere.links(), this::elsewhere);
        }
    }

    private void elsewhere(SideEffects.OfLink link) {
        json.writeStringProperty("link", link.link());
        shift("verdict", link.from(), link.to());
        json.writeObjectPropertyStart("mechanisms");
        link.mechanisms().forEach(mechanism -> shift(mechanism.mechanism(), mechanism.from(), mechanism.to()));
        json.writeEndObject();
    }

    private void shift(String name, Verdict from, Verdict to) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("from", from.word());
        json.writeStringProperty("to", to.word());
        json.writeEndObject();
    }

    private void operation(Operation operation) {
        json.writeStringProperty("op", operation.op().word());
        json.writeStringProperty("path", operation.path());
        if (operation.op() != Operation.Op.REMOVE) {
            json.writeName("value");
            new EchoJson(json).value(operation.value());
        }
    }

    private void conflict(Conflict conflict) {
        list("requirements", conflict.requirements(), (Fact.Requirement requirement) -> findings.fact(requirement));
        json.writeStringProperty("says", conflict.says());
        list("because", conflict.because(), because -> {
            json.writeStringProperty("mechanism", because.mechanism());
            json.writeStringProperty("rule", because.finding().rule());
            json.writeStringProperty("message", because.finding().message());
        });
    }

    private void question(DecisiveQuestion question) {
        paths(question.paths());
        json.writeStringProperty("question", question.question());
        list("answers", question.answers(), this::answer);
    }

    private void answer(PossibleAnswer answer) {
        json.writeName("value");
        new EchoJson(json).value(answer.value());
        verdicts(answer.verdicts());
        if (!answer.together().isEmpty()) {
            list("together", answer.together(), combination -> {
                list("with", combination.with(), this::otherAnswer);
                verdicts(combination.verdicts());
            });
        }
    }

    private void otherAnswer(OtherAnswer other) {
        paths(other.paths());
        json.writeName("value");
        new EchoJson(json).value(other.value());
    }

    /** The first of some JSON Pointers, and all if there are several. */
    private void paths(List<String> paths) {
        json.writeStringProperty("path", paths.get(0));
        if (paths.size() > 1) {
            strings("paths", paths);
        }
    }

    private void verdicts(Map<String, Verdict> verdicts) {
        json.writeObjectPropertyStart("verdicts");
        verdicts.forEach((mechanism, verdict) -> json.writeStringProperty(mechanism, verdict.word()));
        json.writeEndObject();
    }

    private void relay(Relay relay) {
        json.writeStringProperty("from", relay.from());
        json.writeStringProperty("to", relay.to());
        json.writeStringProperty("over", relay.over());
        json.writeBooleanProperty("required", relay.required());
        json.writeStringProperty("first", relay.first());
        json.writeStringProperty("firstVerdict", relay.firstVerdict().word());
        json.writeStringProperty("second", relay.second());
        json.writeStringProperty("secondVerdict", relay.secondVerdict().word());
    }

    private void note(ConsideredNote note) {
        json.writeStringProperty("id", note.id());
        json.writeStringProperty("status", note.status().word());
        json.writeStringProperty("why", note.why());
        strings("paths", note.paths());
    }

    private void fragility(Fragility fragility) {
        json.writeNumberProperty("notes", fragility.notes());
        json.writeNumberProperty("assumptions", fragility.assumptions());
        list("lostBy", fragility.lostBy(), this::operation);
        json.writeStringProperty("verdict", fragility.verdict().word());
        json.writeStringProperty("says", fragility.says());
    }

    /** The member {@code plan}, null where there is none. */
    void plan(@Nullable Plan plan) {
        if (plan == null) {
            json.writeNullProperty("plan");
            return;
        }
        json.writeObjectPropertyStart("plan");
        json.writeStringProperty("parts", plan.parts().word());
        strings("mechanisms", plan.mechanisms());
        list("uses", plan.uses(), this::use);
        strings("unserved", plan.unserved());
        strings("apart", plan.apart());
        strings("because", plan.because());
        strings("probes", plan.probes());
        strings("limits", plan.limits());
        json.writeEndObject();
    }

    private void use(Plan.Use use) {
        json.writeStringProperty("part", use.part());
        json.writeStringProperty("mechanism", use.mechanism());
        json.writeStringProperty("verdict", use.verdict().word());
        list("conditions", use.conditions(), findings::finding);
    }

    /** The members of a gap or friction of a source. */
    void sourceFinding(SourceFinding finding) {
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("where", finding.where());
        json.writeStringProperty("says", finding.says());
        json.writeStringProperty("reading", finding.reading());
        json.writeStringProperty("otherReading", finding.otherReading());
        Comment.Sense stance = finding.stance();
        if (stance != null) {
            json.writeStringProperty("stance", stance.word());
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void list(String name, List<T> elements, Consumer<T> members) {
        AdviceJson.list(json, name, elements, members);
    }
}
