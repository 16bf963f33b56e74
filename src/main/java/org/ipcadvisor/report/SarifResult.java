package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A result before the rules are numbered.
 *
 * @param rule the id of its rule
 * @param kind its kind
 * @param rest all other members
 */
record SarifResult(String rule, SarifKind kind, Map<String, Object> rest) {

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
        return Members.of("ipcAdvisorFinding/v1", fingerprint, "primaryLocationLineHash", fingerprint + ":1");
    }
}
