package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.StatedRule;

/** The rules of which results speak, in the words of the rules themselves, in the order of their ids. */
final class SarifRules {

    /** The id under which problems of a file stand that keep it from being judged. */
    static final String REFUSED = "REQUIREMENTS-FILE";

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> TAGS = List.of("interprocess-communication", "portability");
    private static final StatedRule REFUSED_RULE =
            new StatedRule(REFUSED, "a requirements file that is not understood is not judged", null, true, List.of());

    private final List<StatedRule> used = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();

    /** Tells of the rules of some ids; what the program does not know has its id alone. */
    SarifRules(List<StatedRule> known, Set<String> ids) {
        Map<String, StatedRule> all = known.stream().collect(Collectors.toMap(StatedRule::id, rule -> rule));
        all.put(REFUSED, REFUSED_RULE);
        for (String id : ids) {
            places.put(id, used.size());
            used.add(all.getOrDefault(id, new StatedRule(id, "rule " + id, null, true, List.of())));
        }
    }

    int index(String id) {
        return places.getOrDefault(id, -1);
    }

    List<Map<String, Object>> all() {
        return used.stream().map(SarifRules::rule).toList();
    }

    private static Map<String, Object> rule(StatedRule rule) {
        String sentence = sentence(rule.sentence());
        String more = rule.tells().stream()
                .map(pattern -> NAME.matcher(pattern).replaceAll("($1)"))
                .collect(Collectors.joining(" "));
        String told = more.isEmpty() ? "" : " Findings say: " + more;
        String where = rule.id().equals(REFUSED)
                ? "The contract of the file is in the README of ipc-advisor."
                : "ipc-advisor rules " + rule.id() + " tells how often the rule decides.";
        return Members.of(
                "id",
                rule.id(),
                "name",
                name(rule.sentence()),
                "shortDescription",
                SarifText.plain(sentence),
                "fullDescription",
                SarifText.plain(sentence + told),
                "help",
                Members.of("text", sentence + told + ' ' + where, "markdown", markdown(rule, sentence, where)),
                "properties",
                Members.of("tags", TAGS));
    }

    private static String markdown(StatedRule rule, String sentence, String where) {
        String more = rule.tells().stream()
                .map(pattern -> "- " + NAME.matcher(pattern).replaceAll("*$1*") + "\n")
                .collect(Collectors.joining());
        return "**" + sentence + "**\n\n" + (more.isEmpty() ? "" : "Findings say:\n\n" + more + "\n") + where + "\n";
    }

    private static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + '.';
    }

    /** The sentence as one word, as {@code ACellThatSaysNoBlocks}: SARIF wants a name that is not the id again. */
    private static String name(String sentence) {
        StringBuilder name = new StringBuilder();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            name.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
