package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;

/**
 * Every restriction has a source that a reader can look up: the readers ask for the document or the note; here, a statement
 * also names the section, and no document is listed from which nothing was taken.
 */
final class Sourced implements Linter {

    @Override
    public String name() {
        return "sourced";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        YamlFile file = matter.statementsFile();
        List<Flaw> flaws = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (Entry mechanism : file.entries("")) {
            for (Entry statement : file.entries(mechanism.path())) {
                cited.add(statement.text("in"));
                if (!statement.value().has("section")) {
                    String said = "Say in \"section\" under which heading of the document this stands, or repeat the"
                            + " document's title if it has no headings.";
                    flaws.add(file.flaw(statement.path(), said));
                }
            }
        }
        if (file.isThere()) {
            flaws.addAll(idle(matter.about(), cited));
        }
        return flaws;
    }

    private static List<Flaw> idle(YamlFile about, Set<String> cited) {
        return about.entries("/documents").stream()
                .filter(document -> !cited.contains(document.key()))
                .map(document -> about.flaw(
                        document.path(),
                        "No statement is taken from this document. Cite it with \"in: " + document.key()
                                + "\", or take it out."))
                .toList();
    }
}
