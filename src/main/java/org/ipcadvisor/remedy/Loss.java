package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Wording;

/**
 * What a change gives up: a sentence, in which losses that differ in one name can be told together.
 *
 * @param before the sentence up to the name
 * @param name the name; empty for a sentence without one
 * @param after the sentence after the name
 */
record Loss(String before, String name, String after) {

    static Loss of(String sentence) {
        return new Loss(sentence, "", "");
    }

    /** All losses in as few sentences as there are. */
    static String told(List<Loss> losses) {
        Map<Loss, List<String>> alike = new LinkedHashMap<>();
        losses.forEach(loss -> alike.computeIfAbsent(new Loss(loss.before, "", loss.after), key -> new ArrayList<>())
                .add(loss.name));
        return alike.entrySet().stream()
                .map(e -> e.getKey().before + Wording.all(e.getValue()) + e.getKey().after)
                .collect(Collectors.joining(" "));
    }
}
