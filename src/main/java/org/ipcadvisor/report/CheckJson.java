package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.Checkup;
import org.ipcadvisor.knowledge.check.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What a look at a source's folder has found, for programs. */
public final class CheckJson {

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new InertEscapes()).build())
            .build();

    private CheckJson() {}

    /** A folder that can be loaded, as JSON, version 1. */
    public static String of(Checkup checkup) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("folder", checkup.folder());
        all.put("source", checkup.source());
        all.put("sound", checkup.isSound());
        all.put("counts", checkup.counts().all());
        all.put("problems", List.of());
        all.put("findings", checkup.findings().stream().map(CheckJson::finding).toList());
        return written(all);
    }

    /** A folder that cannot be loaded, as JSON, version 1. */
    public static String refused(String folder, List<Flaw> problems) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("folder", folder);
        all.put("source", null);
        all.put("sound", false);
        all.put("counts", null);
        all.put("problems", problems.stream().map(CheckJson::flaw).toList());
        all.put("findings", List.of());
        return written(all);
    }

    private static String written(Map<String, @Nullable Object> all) {
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(all) + "\n";
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("check", finding.check());
        members.putAll(flaw(finding.flaw()));
        return members;
    }

    private static Map<String, @Nullable Object> flaw(Flaw flaw) {
        Place place = flaw.place();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", flaw.file());
        members.put("line", place == null ? null : place.line());
        members.put("column", place == null ? null : place.column());
        members.put("message", flaw.message());
        return members;
    }
}
