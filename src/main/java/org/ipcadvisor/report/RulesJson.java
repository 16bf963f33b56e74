package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.RuleUse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rules for programs: what each says, which kind of restriction it binds, and how often it decides. */
public final class RulesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RulesJson() {}

    /** The rules as JSON, version 1; what a rule without findings decides is null. */
    public static String of(List<RuleUse> rules) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("sets", rules.stream().mapToInt(RuleUse::sets).max().orElse(0));
        all.put("rules", rules.stream().map(RulesJson::members).toList());
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(all) + "\n";
    }

    private static Map<String, @Nullable Object> members(RuleUse use) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", use.rule().id());
        members.put("sentence", use.rule().sentence());
        members.put("binds", use.rule().binds());
        members.put("decides", use.rule().finds() ? decides(use) : null);
        return members;
    }

    private static Map<String, Integer> decides(RuleUse use) {
        Map<String, Integer> decides = new LinkedHashMap<>();
        decides.put("alone", use.alone());
        decides.put("demanding", use.demanding());
        return decides;
    }
}
