package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcadvisor.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Every rule fires somewhere. */
class RuleCoverageTest {

    @Test
    void every_rule_fires() {
        Map<String, Integer> times = new TreeMap<>();
        Knowledge textAlone = Cases.SHIPPED.only(List.of("win32-ipc-guide"));
        for (Knowledge knowledge : List.of(Cases.ARTICLE, Cases.SHIPPED, textAlone)) {
            Fired fired = new Fired(knowledge);
            CoverageLinks.all().forEach(fired::judge);
            CoverageLinks.beyondTheArticle().forEach(fired::judge);
            fired.times().forEach((rule, count) -> times.merge(rule, count, Integer::sum));
        }
        Set<String> rules = RulesFolder.rules().stream().map(DrlRule::id).collect(Collectors.toSet());
        System.out.printf("rules fired: %d of %d, %s%n", times.size(), rules.size(), times);
        assertThat(rules).isNotEmpty();
        assertThat(times).containsOnlyKeys(rules);
    }
}
