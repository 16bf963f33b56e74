package org.ipcadvisor.knowledge.check;

import java.util.List;
import org.ipcadvisor.knowledge.Flaw;

/** The source says something: a folder in which nothing is to be looked at passes no check. */
final class SomethingSaid implements Linter {

    @Override
    public String name() {
        return "something-said";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        return matter.cells().isEmpty() && matter.statements().isEmpty()
                ? List.of(matter.flaw("The source says nothing: it has no cell and no statement. Write what it says."))
                : List.of();
    }
}
