package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** The rules that run are the rules in the folder: none is missing, none is left from an earlier build. */
class RulesAreCompiledTest {

    @Test
    void the_rules_loaded_are_those_of_the_folder() {
        List<String> written = RulesFolder.rules().stream().map(DrlRule::name).toList();
        List<String> loaded = loaded().map(Rule::getName).toList();
        assertThat(written).isNotEmpty();
        assertThat(loaded).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void their_sentences_are_those_of_the_folder() {
        Map<String, Map<String, Object>> loaded = loaded().collect(Collectors.toMap(Rule::getName, Rule::getMetaData));
        assertThat(RulesFolder.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(loaded.get(rule.name())).isEqualTo(rule.patterns()));
    }

    private static Stream<Rule> loaded() {
        return RuleBase.compiled().getKiePackages().stream().flatMap(p -> p.getRules().stream());
    }
}
