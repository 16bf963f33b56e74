package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.SourceGap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sources leave open, and what other texts say of them, for programs; each gap has the members that it has in an
 * advice.
 */
public final class GapsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GapsJson() {}

    /** The gaps and the comments as JSON, version 1. */
    public static String of(Knowledge knowledge) {
        List<Map<String, String>> gaps =
                knowledge.sourceGaps().stream().map(GapsJson::members).toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("gaps", gaps);
        all.put(
                "comments",
                knowledge.comments().stream()
                        .map(comment -> members(comment, knowledge))
                        .toList());
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> members(Comment comment, Knowledge knowledge) {
        List<String> columns =
                knowledge.platforms().stream().map(Platform::name).toList();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", comment.id());
        members.put("stance", comment.sense().word());
        members.put("about", comment.on());
        members.put(
                "products",
                comment.products().stream().filter(p -> !columns.contains(p)).toList());
        members.put("covers", comment.covers());
        members.put("by", comment.by());
        members.put("where", comment.where());
        members.put("says", comment.says());
        members.put("reading", comment.unheeded());
        members.put("otherReading", comment.heeded());
        if (comment.reading() != null) {
            members.put("acceptedAs", comment.reading().id());
        }
        return members;
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
