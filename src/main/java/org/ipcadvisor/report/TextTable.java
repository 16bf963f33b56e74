package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.knowledge.Statement.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What a source without a table says of mechanisms, as a table: a line for each of which it speaks, a column for each topic.
 *
 * @param knowledge what is known
 * @param source the source
 * @param mechanisms the mechanisms that are shown
 * @param column the platform for which it is to hold; null for any
 */
record TextTable(
        Knowledge knowledge,
        Source source,
        List<Mechanism> mechanisms,
        @Nullable Platform column) {

    /** What a source says of one mechanism, or of one platform, or of both; null is all. */
    static TextTable of(Knowledge knowledge, Source source, @Nullable Mechanism row, @Nullable Platform column) {
        TextTable all = new TextTable(knowledge, source, knowledge.mechanisms(), column);
        return new TextTable(
                knowledge,
                source,
                knowledge.mechanisms().stream()
                        .filter(m -> row == null || row.id().equals(m.id()))
                        .filter(m -> !all.statements(m).isEmpty())
                        .toList(),
                column);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return mechanisms.isEmpty();
    }

    /** What the source says of a mechanism. */
    List<Statement> statements(Mechanism mechanism) {
        return knowledge.statements().stream()
                .filter(s -> s.marks() == Marks.TEXT && s.source().equals(source.id()))
                .filter(s -> s.mechanisms().contains(mechanism.id()))
                .filter(s -> column == null || s.speaksOf(column))
                .toList();
    }

    /** Where a source says something, without its label. */
    static String where(Statement statement, Source source) {
        String citation = statement.said().citation();
        String label = source.label() + ": ";
        return citation.startsWith(label) ? citation.substring(label.length()) : citation;
    }

    /** The headings and the answers. */
    Grid grid() {
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("Mechanism"));
        Arrays.stream(Topic.values()).map(Topic::heading).forEach(headings::add);
        lines.add(headings);
        for (Mechanism mechanism : mechanisms) {
            List<String> line = new ArrayList<>(List.of(mechanism.name()));
            Arrays.stream(Topic.values()).map(topic -> answer(topic, mechanism)).forEach(line::add);
            lines.add(line);
        }
        return new Grid(lines);
    }

    private String answer(Topic topic, Mechanism mechanism) {
        String answer = statements(mechanism).stream()
                .filter(topic::isAnsweredBy)
                .map(s -> Topic.answer(s.on(mechanism, knowledge.platforms().get(0))))
                .distinct()
                .collect(Collectors.joining(" / "));
        return answer.isEmpty() ? Grid.NOTHING : answer;
    }

    /** What the dash stands for, and of which columns the source speaks. */
    String legend() {
        return "A dash stands where " + source.label() + " is silent. It speaks of " + spoken() + ".";
    }

    private String spoken() {
        List<Platform> all = knowledge.platforms();
        List<String> spoken = all.stream()
                .filter(p ->
                        mechanisms.stream().flatMap(m -> statements(m).stream()).anyMatch(s -> s.speaksOf(p)))
                .map(Platform::name)
                .toList();
        return spoken.size() == all.size() ? "all columns" : String.join(", ", spoken);
    }
}
