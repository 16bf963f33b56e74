package org.ipcadvisor.requirements;

import java.util.Optional;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Limit;

/** Checks the names that a document gives: of the application, components, links and accounts. */
final class NameChecks {

    private final Reading reading;

    NameChecks(Reading reading) {
        this.reading = reading;
    }

    /** Checks a name that is a value; returns it, or an empty text, and perhaps a problem, if there is none. */
    String value(Entry entry, String example) {
        Name name = Name.ofValue(entry, example);
        if (name == null) {
            return "";
        }
        check(name);
        return name.text();
    }

    /** Checks a name that is a key. */
    void key(Entry entry, String label) {
        check(Name.ofKey(entry, label));
    }

    private void check(Name name) {
        int length = name.text().codePointCount(0, name.text().length());
        if (name.text().isBlank()) {
            problem("blank-name", "Write a name for " + name.label() + ", not blank text.", name);
        } else if (length > Limit.NAME_CHARACTERS.most()) {
            String said = "The name for " + name.label() + " has " + length + " characters. ";
            problem("limit", said + Limit.NAME_CHARACTERS.sentence(), name);
        } else if (characters(name)) {
            warnOfScripts(name);
        }
    }

    /** Whether all characters of a name may stand in one; a problem at the first that may not. */
    boolean characters(Name name) {
        Optional<Characters.Found> unfit = Characters.firstUnfitForName(name.text());
        unfit.ifPresent(found -> {
            String said = "The text for " + name.label() + " holds " + Characters.number(found.codePoint())
                    + ", a character that cannot be seen or that changes how others look. Leave it out.";
            reading.problem(
                    "name-character", said, name.path(), name.character().apply(found.index()));
        });
        return unfit.isEmpty();
    }

    private void warnOfScripts(Name name) {
        Characters.firstOfSecondScript(name.text()).ifPresent(foreign -> {
            String said = "The text for " + name.label() + ", " + Characters.shown(name.text())
                    + ", mixes scripts: its character "
                    + (name.text().codePointCount(0, foreign.index()) + 1) + ", "
                    + Characters.number(foreign.codePoint()) + ", is " + foreign.script() + ".";
            reading.warning("mixed-scripts", said, name.path(), name.character().apply(foreign.index()));
        });
    }

    private void problem(String code, String message, Name name) {
        reading.problem(code, message, name.path(), name.place());
    }
}
