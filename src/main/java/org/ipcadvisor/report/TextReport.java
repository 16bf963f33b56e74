package org.ipcadvisor.report;

import org.ipcadvisor.advice.Advice;

/**
 * Advice as text for people: what is recommended for each link, what has to be decided, built and verified for it, and
 * why the rest fell.
 *
 * <p>Lines end in a line feed. Warnings are left out: they belong to another stream.
 */
public final class TextReport {

    private final TextOptions options;

    /** Looks as the options say. */
    public TextReport(TextOptions options) {
        this.options = options;
    }

    /** The report on one document, ending in a line feed. */
    public String of(Advice advice) {
        Page page = new Page(options.width());
        Words words = new Words(advice, options.colour());
        Overview overview = new Overview(advice, words, page);
        overview.head();
        LinkSection links = new LinkSection(advice, words, page);
        Explanation explanation = new Explanation(advice, words, page);
        advice.links().forEach(link -> {
            links.add(link);
            if (options.explain()) {
                explanation.add(link);
            }
        });
        overview.foot();
        return page.text();
    }
}
