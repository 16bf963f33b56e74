package org.ipcadvisor.knowledge.check;

import java.util.List;
import org.ipcadvisor.knowledge.Flaw;

/** Looks at a source's folder for one concern. What the readers refuse already is not looked for again. */
interface Linter {

    /** Its name, in lower case with hyphens. */
    String name();

    /** What should be mended. */
    List<Flaw> flaws(Matter matter);
}
