package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A result before the rules are numbered.
 *
 * @param rule the id of its rule
 * @param kind its kind
 * @param rest all other members
 * @param said what was found, and on what grounds: another than before if anything of it is
 */
record SarifResult(String rule, SarifKind kind, Map<String, Object> rest, String said) {

    private static final String OURS = "ipcAdvisorFinding/v1";

    /** What is the same of it from one run to the next. */
    String fingerprint() {
        return rest.get("partialFingerprints") instanceof Map<?, ?> all ? String.valueOf(all.get(OURS)) : said;
    }

    /** The result as an object. */
    Map<String, Object> object(SarifRules rules) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", rule);
        result.put("ruleIndex", rules.index(rule));
        result.put("kind", kind.word());
        result.put("level", kind.level());
        result.putAll(rest);
        return result;
    }

    /** The fingerprint under our name, and under the one by which GitHub tells that two alerts are the same. */
    static Map<String, Object> fingerprints(String fingerprint) {
        return Members.of(OURS, fingerprint, "primaryLocationLineHash", fingerprint + ":1");
    }
}
