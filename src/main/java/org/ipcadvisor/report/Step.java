package org.ipcadvisor.report;

import java.util.List;

/**
 * One step of a justification, and those that it rests on.
 *
 * @param text what holds
 * @param below why
 */
record Step(String text, List<Step> below) {

    static Step leaf(String text) {
        return new Step(text, List.of());
    }

    static List<Step> leaves(List<String> texts) {
        return texts.stream().map(Step::leaf).toList();
    }
}
