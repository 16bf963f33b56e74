package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceGap;
import tools.jackson.databind.json.JsonMapper;

/** What the sources leave open, for programs; each gap has the members that it has in an advice. */
public final class GapsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GapsJson() {}

    /** The gaps as JSON, version 1. */
    public static String of(Knowledge knowledge) {
        List<Map<String, String>> gaps =
                knowledge.sourceGaps().stream().map(GapsJson::members).toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("gaps", gaps);
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(all) + "\n";
    }

    private static Map<String, String> members(SourceGap gap) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", gap.id());
        members.put("where", gap.where());
        members.put("says", gap.says());
        members.put("reading", gap.reading());
        members.put("otherReading", gap.otherReading());
        return members;
    }
}
