package org.ipcadvisor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Gate;

/**
 * What a page shows, each text as it is; the templates escape it.
 *
 * @param title the page's title
 * @param style its style sheet
 * @param judged the advice on each document
 * @param refused the documents that cannot be judged
 */
record HtmlPage(String title, String style, List<HtmlAdvice> judged, List<Refused> refused) {

    /**
     * A document that cannot be judged.
     *
     * @param file its name
     * @param problems what is wrong with it
     */
    record Refused(String file, List<String> problems) {}

    static HtmlPage of(List<Slot> slots, Gate gate) {
        List<HtmlAdvice> judged = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                judged.add(HtmlAdvice.of(advised.advice(), gate, judged.size() + 1, slots.size()));
            } else if (slot instanceof Slot.Refused bad) {
                refused.add(new Refused(
                        bad.file() == null ? "The document" : Told.file(bad.file()),
                        bad.problems().stream().map(Told::problem).toList()));
            }
        }
        String title = slots.size() == 1 && judged.size() == 1
                ? "Portability of " + judged.get(0).application()
                : "Portability of " + Told.counted(slots.size(), "document");
        return new HtmlPage(title, styleSheet(), judged, refused);
    }

    private static String styleSheet() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("There is no page.css.");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
