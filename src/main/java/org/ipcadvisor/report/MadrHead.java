package org.ipcadvisor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.compare.Standing;
import org.ipcadvisor.document.Notated;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.requirements.DecisionReader;
import org.jspecify.annotations.Nullable;

/** The front matter of a decision record: what people change in MADR, and what the record is checked by. */
final class MadrHead {

    private static final String STANDARD_INPUT = "-";

    private final Advice advice;
    private final LinkAdvice link;
    private final Gate gate;
    private final RecordSetting setting;
    private final Notated yaml = new Notated(Syntax.YAML);
    private final StringBuilder text = new StringBuilder();

    MadrHead(Advice advice, LinkAdvice link, Gate gate, RecordSetting setting) {
        this.advice = advice;
        this.link = link;
        this.gate = gate;
        this.setting = setting;
    }

    String text() {
        Optional<Recommendation> outcome = MadrOutcome.of(link);
        LocalDate day = setting.day(advice);
        text.append("---\n");
        text.append("status: proposed\n");
        if (day != null) {
            text.append("date: ").append(day).append('\n');
        }
        text.append("ipc-advisor:\n");
        entry("record", 1);
        entry("requirements", seen(advice.file()));
        entry("sha256", advice.sha256());
        entry("link", link.id());
        entry("mechanism", outcome.map(Recommendation::mechanism).orElse(DecisionReader.NONE));
        entry(
                "verdict",
                outcome.map(Recommendation::verdict).orElse(link.verdict()).word());
        entry("against", outcome.map(m -> Standing.idsAgainst(link, m)).orElse(List.of()));
        entry("sentences", outcome.map(Standing::sentencesAgainst).orElse(List.of()));
        entry("failOn", gate.word());
        entry("passes", gate.causes(advice, link).isEmpty());
        HouseAdvice policy = advice.policy();
        if (policy != null) {
            entry("policy", Members.of("name", policy.name(), "file", seen(setting.policy())));
        }
        text.append("  sources:\n");
        advice.sources()
                .forEach(source ->
                        text.append("    - ").append(yaml.value(source(source))).append('\n'));
        return text.append("---\n").toString();
    }

    private String seen(@Nullable String file) {
        return file == null || file.equals(STANDARD_INPUT)
                ? STANDARD_INPUT
                : setting.seen().apply(file);
    }

    private static Map<String, Object> source(Source source) {
        return Members.of("id", source.id(), "revision", source.revision(), "sha256", source.sha256());
    }

    private void entry(String key, Object value) {
        text.append("  ").append(key).append(": ").append(yaml.value(value)).append('\n');
    }
}
