package org.ipcadvisor.remedy;

import java.util.List;

/** Lists of names in a sentence. */
final class Words {

    private Words() {}

    /** As people list: "a", "a and b", "a, b and c". */
    static String all(List<String> names) {
        int end = names.size() - 1;
        return end <= 0 ? String.join("", names) : String.join(", ", names.subList(0, end)) + " and " + names.get(end);
    }
}
