package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule fires somewhere. */
class RuleCoverageTest {

    @Test
    void every_rule_fires() {
        Fired fired = new Fired(Cases.ARTICLE);
        CoverageLinks.all().forEach(fired::judge);
        Set<String> rules = RulesFolder.rules().stream().map(DrlRule::id).collect(Collectors.toSet());
        System.out.printf("rules fired: %d of %d, %s%n", fired.times().size(), rules.size(), fired.times());
        assertThat(rules).isNotEmpty();
        assertThat(fired.times()).containsOnlyKeys(rules);
    }
}
