package org.ipcadvisor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The elements of {@code advice} in the JSON of version 1. */
final class AdviceJson {

    private final JsonGenerator json;
    private final FindingJson findings;
    private final GuidanceJson guidance;

    AdviceJson(JsonGenerator json) {
        this.json = json;
        this.findings = new FindingJson(json);
        this.guidance = new GuidanceJson(json, findings);
    }

    void slot(Slot slot) {
        if (slot instanceof Slot.Advised advised) {
            advice(advised.advice());
        } else if (slot instanceof Slot.Refused refused) {
            json.writeStartObject();
            json.writeStringProperty("file", refused.file());
            problems("problems", refused.problems());
            json.writeEndObject();
        }
    }

    void advice(Advice advice) {
        json.writeStartObject();
        json.writeStringProperty("file", advice.file());
        json.writeObjectPropertyStart("requirements");
        json.writeStringProperty("sha256", advice.sha256());
        new EchoJson(json).entries(advice.echo());
        json.writeEndObject();
        json.writeStringProperty("application", advice.application());
        json.writeStringProperty("verdict", advice.verdict().word());
        list("sources", advice.sources(), this::source);
        list("links", advice.links(), this::link);
        list("assumptions", advice.assumptions(), this::assumption);
        list("sourceFindings", advice.sourceFindings(), guidance::sourceFinding);
        guidance.plan(advice.plan());
        HouseAdvice policy = advice.policy();
        if (policy != null) {
            json.writeObjectPropertyStart("policy");
            json.writeStringProperty("name", policy.name());
            json.writeStringProperty(
                    "bar", policy.bar() == null ? null : policy.bar().word());
            problems("missing", policy.missing());
            json.writeEndObject();
        }
        if (!advice.waivers().isEmpty()) {
            list("waivers", advice.waivers(), this::waiver);
        }
        problems("warnings", advice.warnings());
        json.writeEndObject();
    }

    void problems(String name, List<Problem> problems) {
        list(name, problems, this::problem);
    }

    private void problem(Problem problem) {
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("path", problem.path());
        place(json, problem.place());
    }

    /** The members {@code line} and {@code column}, both null where there is no place. */
    static void place(JsonGenerator json, @Nullable Place place) {
        if (place == null) {
            json.writeNullProperty("line");
            json.writeNullProperty("column");
        } else {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        }
    }

    private void waiver(WaiverState waiver) {
        LocalDate until = waiver.until();
        json.writeStringProperty("kind", waiver.kind().word());
        json.writeStringProperty("state", waiver.state().word());
        json.writeStringProperty("path", waiver.path());
        place(json, waiver.place());
        json.writeStringProperty("finding", waiver.finding());
        json.writeStringProperty("link", waiver.link());
        json.writeStringProperty("mechanism", waiver.mechanism());
        json.writeStringProperty("verdict", word(waiver.verdict()));
        json.writeStringProperty("otherwise", word(waiver.otherwise()));
        json.writeStringProperty("until", until == null ? null : until.toString());
        json.writeStringProperty("message", waiver.message());
    }

    private static @Nullable String word(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.word();
    }

    private void source(Source source) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("revision", source.revision());
        json.writeStringProperty("sha256", source.sha256());
    }

    private void link(LinkAdvice link) {
        json.writeStringProperty("id", link.id());
        json.writeStringProperty("verdict", link.verdict().word());
        json.writeStringProperty("interoperation", link.interoperation().word());
        json.writeArrayPropertyStart("recommended");
        link.recommended().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("chosen", link.chosen());
        list("mechanisms", link.mechanisms(), mechanism -> mechanism(link, mechanism));
        guidance.guidance(link.guidance());
    }

    private void mechanism(LinkAdvice link, Recommendation mechanism) {
        json.writeStringProperty("id", mechanism.mechanism());
        json.writeStringProperty("name", mechanism.name());
        json.writeStringProperty("verdict", mechanism.verdict().word());
        json.writeNumberProperty("rank", mechanism.rank());
        json.writeStringProperty("interoperation", mechanism.interoperation().word());
        json.writeStringProperty("summary", mechanism.summary());
        list(
                "findings",
                mechanism.findings(),
                finding -> findings.finding(finding, FindingId.of(link.id(), mechanism.mechanism(), finding)));
        if (!mechanism.directions().isEmpty()) {
            list("directions", mechanism.directions(), this::direction);
        }
        guidance.prospect(mechanism.prospect());
    }

    private void direction(Direction direction) {
        json.writeStringProperty("creates", direction.creates());
        json.writeStringProperty("opens", direction.opens());
        json.writeStringProperty("verdict", direction.verdict().word());
    }

    private void assumption(Assumed assumed) {
        json.writeStringProperty("id", assumed.id());
        json.writeStringProperty("says", assumed.says());
        json.writeBooleanProperty("accepted", assumed.accepted());
        if (assumed.isReading()) {
            json.writeStringProperty("otherwise", assumed.otherwise());
        }
        if (assumed.by() != null) {
            json.writeStringProperty("by", assumed.by());
        }
        list("flips", assumed.flips(), this::flip);
    }

    private void flip(Assumed.Flip flip) {
        json.writeStringProperty("link", flip.link());
        json.writeStringProperty("mechanism", flip.mechanism());
        json.writeStringProperty("verdict", flip.verdict().word());
        if (flip.interoperation() != null) {
            json.writeStringProperty("interoperation", flip.interoperation().word());
        }
    }

    private <T> void list(String name, List<T> elements, Consumer<T> members) {
        list(json, name, elements, members);
    }

    /** A member that is a list of objects. */
    static <T> void list(JsonGenerator json, String name, List<T> elements, Consumer<T> members) {
        json.writeArrayPropertyStart(name);
        for (T element : elements) {
            json.writeStartObject();
            members.accept(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
