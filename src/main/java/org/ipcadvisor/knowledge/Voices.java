package org.ipcadvisor.knowledge;

import java.util.List;

/**
 * The sources that speak, by what citations call them.
 *
 * @param labels one for each, in the order of the sources
 */
public record Voices(List<String> labels) {

    /** Keeps a copy of the list. */
    public Voices {
        labels = List.copyOf(labels);
    }

    /** That they are silent, up to what they are silent on: "KB95900 does not say". */
    public String unsaid() {
        int last = labels.size() - 1;
        return switch (labels.size()) {
            case 0 -> "no source says";
            case 1 -> labels.get(0) + " does not say";
            case 2 -> "neither " + labels.get(0) + " nor " + labels.get(1) + " says";
            default -> "none of " + String.join(", ", labels.subList(0, last)) + " and " + labels.get(last) + " says";
        };
    }
}
