package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.ReadingClause;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Target;

/** The cells of which a note says something that hangs on a reading. */
final class Uncertain {

    /** A cell, and what hangs on a reading there. */
    private record Spot(Mechanism mechanism, String platform, ReadingClause clause) {

        boolean isOn(Target target) {
            return platform.equals(target.platform()) && clause.concerns(target.like(), target.stated());
        }
    }

    private final List<Spot> spots = new ArrayList<>();

    Uncertain(Knowledge knowledge) {
        for (Statement statement : knowledge.statements()) {
            for (Platform platform : knowledge.platforms()) {
                knowledge.cells().stream()
                        .filter(c ->
                                !statement.clauses().isEmpty() && c.platform().equals(platform.id()))
                        .filter(c -> statement.reaches(c, platform))
                        .forEach(c -> add(statement, c, knowledge.mechanism(c.mechanism())));
            }
        }
    }

    private void add(Statement statement, Cell cell, Mechanism mechanism) {
        for (ReadingClause clause : statement.on(cell).grounds().clauses()) {
            spots.add(new Spot(mechanism, cell.platform(), clause));
        }
    }

    /** The mechanisms of which a reading has something to say at an end of a link. */
    Set<Mechanism> touched(Link link, SourceReading reading) {
        List<Target> targets =
                link.components().stream().flatMap(c -> c.targets().stream()).toList();
        Set<Mechanism> touched = new LinkedHashSet<>();
        spots.stream()
                .filter(s ->
                        s.clause().reading().equals(reading) && targets.stream().anyMatch(s::isOn))
                .forEach(s -> touched.add(s.mechanism()));
        return touched;
    }
}
