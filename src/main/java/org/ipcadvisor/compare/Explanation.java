package org.ipcadvisor.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why two advices differ, as far as that can be known. */
interface Explanation {

    /** The names that links had, by the names that they have, for those that were renamed. */
    Map<String, String> formerNames();

    /** The change of a link, explained. */
    LinkChange explained(LinkChange link);

    /** All causes that there can be, in order. */
    List<Cause> all();

    /** Those that are worth telling whatever they changed. */
    List<Cause> known();

    /** Those of which it is known that they changed nothing, given those that did. */
    List<Cause> idle(Set<Cause> causes);

    /** What could not be told or tried, in sentences. */
    List<String> notes();
}
