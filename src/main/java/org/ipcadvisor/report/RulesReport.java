package org.ipcadvisor.report;

import java.util.List;
import java.util.Locale;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.advice.StatedRule;

/** The rules as text: what each says, which kind of restriction it binds, and how often it decides. */
public final class RulesReport {

    private static final String ROW = "%5s %9s  ";
    private static final String DASH = "-";
    private static final int HANG = 19;

    private final List<RuleUse> rules;
    private final int width;

    /** Tells of rules on lines of a width. */
    public RulesReport(List<RuleUse> rules, int width) {
        this.rules = rules;
        this.width = width;
    }

    /** A line or more for each rule, below a heading. */
    public String text() {
        Page page = new Page(width);
        int sets = rules.stream().mapToInt(RuleUse::sets).max().orElse(0);
        page.paragraph(
                "In how many of the " + sets
                        + " sets of columns (all that are not empty; those of one or two where there are many columns) a"
                        + " rule decides: one row or more has a verdict, other than viable,"
                        + " that a finding of the rule gives it. First with the targets alone said, then with"
                        + " everything demanded; - for a rule without findings of its own. In brackets, the kind of"
                        + " restriction that a rule binds.",
                0);
        page.blank();
        page.paragraph(String.format(Locale.ROOT, ROW, "alone", "demanding"), " ", "rule");
        rules.forEach(use -> page.paragraph(counts(use), " ".repeat(HANG), told(use.rule())));
        return page.text();
    }

    private static String counts(RuleUse use) {
        boolean finds = use.rule().finds();
        return String.format(
                Locale.ROOT,
                ROW,
                finds ? String.valueOf(use.alone()) : DASH,
                finds ? String.valueOf(use.demanding()) : DASH);
    }

    private static String told(StatedRule rule) {
        String binds = rule.binds() == null ? "" : " [" + rule.binds() + ']';
        return rule.id() + ": " + rule.sentence() + binds;
    }
}
