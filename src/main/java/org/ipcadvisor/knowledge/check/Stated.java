package org.ipcadvisor.knowledge.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Grounds;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Said;
import org.ipcadvisor.knowledge.Statement;

/** A statement of a source, of what it speaks, and where it is written. */
final class Stated {

    private static final Grounds NOWHERE = new Grounds("", "", null, null, List.of(), List.of());
    private static final String COMMENT = "comment";

    private final Statement statement;
    private final Matter matter;
    private final Set<String> spots;

    Stated(Statement statement, Matter matter) {
        this.statement = statement;
        this.matter = matter;
        this.spots = statement.marks() == Statement.Marks.TEXT ? named() : reached();
    }

    /** The cells of the source's table that it restricts, as {@code rpc/win9x}. */
    private Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        for (Cell cell : matter.cells()) {
            if (statement.reaches(cell, matter.knowledge().platform(cell.platform()))) {
                reached.add(cell.mechanism() + '/' + cell.platform());
            }
        }
        return reached;
    }

    /** The mechanisms and platforms of which a text speaks, those left out of which a table says NO. */
    private Set<String> named() {
        Set<String> named = new TreeSet<>();
        for (Platform platform : matter.knowledge().platforms()) {
            if (statement.speaksOf(platform)) {
                statement.mechanisms().forEach(mechanism -> named.add(mechanism + '/' + platform.id()));
            }
        }
        matter.knowledge().cells().stream()
                .filter(cell -> !cell.available())
                .forEach(cell -> named.remove(cell.mechanism() + '/' + cell.platform()));
        return named;
    }

    /** Whether it says what another one says, of something of which that speaks too. */
    boolean repeats(Stated other) {
        return meaning().equals(other.meaning())
                && words().equals(other.words())
                && isOfComment() == other.isOfComment()
                && !Collections.disjoint(spots, other.spots);
    }

    /** Whether it restricts nothing. */
    boolean isIdle() {
        return spots.isEmpty();
    }

    private Restriction meaning() {
        return statement.restriction().apply(NOWHERE);
    }

    /** The words, where they are all that it says. */
    private String words() {
        return meaning() instanceof Restriction.Remark ? statement.said().says() : "";
    }

    /** Whether a text says so without a table. */
    boolean isOfText() {
        return statement.marks() == Statement.Marks.TEXT;
    }

    /** Whether it holds only where requirements accept what another text says. */
    boolean isOfComment() {
        return id().startsWith(COMMENT + '/');
    }

    /** Its id within the source, as {@code note/3} or {@code dde/machines}. */
    String id() {
        Said said = statement.said();
        return said.id().substring(said.source().length() + 1);
    }

    /** A flaw where it is written. */
    Flaw flaw(String message) {
        if (statement.said() instanceof Note note) {
            return matter.notesFile().flaw("/" + note.number(), message);
        }
        return isOfComment()
                ? matter.commentsFile().flaw(id().substring(COMMENT.length()), message)
                : matter.statementsFile().flaw("/" + id(), message);
    }
}
