package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.requirements.DecisionReader;

/** The text of a decision record below its front matter, with the headings of MADR 4.0. */
final class MadrRecord {

    private static final Ink PLAIN = new Ink(false);

    private final Advice advice;
    private final LinkAdvice link;
    private final Gate gate;
    private final RecordSetting setting;
    private final LinkView view;
    private final MadrArguments arguments;
    private final MarkdownBlocks page = new MarkdownBlocks("* ");

    MadrRecord(Advice advice, LinkAdvice link, Gate gate, RecordSetting setting) {
        this.advice = advice;
        this.link = link;
        this.gate = gate;
        this.setting = setting;
        this.view = LinkView.of(link);
        this.arguments = new MadrArguments(advice);
    }

    String text() {
        Optional<Recommendation> outcome = MadrOutcome.of(link);
        page.line("# "
                + MarkdownText.of(
                        outcome.map(m -> Inert.text(m.name())).orElse("No mechanism yet") + " for " + about()));
        context();
        page.line("## Decision Drivers");
        list(MadrDrivers.of(link));
        page.line("## Considered Options");
        list(link.mechanisms().stream().map(m -> Inert.text(m.name())).toList());
        page.line("## Decision Outcome");
        outcome.ifPresentOrElse(this::chosen, this::nothing);
        page.line("### Consequences");
        list(outcome.map(this::consequences).orElseGet(this::missing));
        confirmation(outcome);
        page.line("## Pros and Cons of the Options");
        link.mechanisms().forEach(this::option);
        more();
        return page.text().stripTrailing() + "\n";
    }

    private String about() {
        String application = Inert.text(advice.application());
        return isWhole() ? application : "link " + Inert.text(link.id()) + " of " + application;
    }

    /** Whether the link is the application itself, as in the short form. */
    private boolean isWhole() {
        return advice.links().size() == 1 && link.ends().startsWith("targets ");
    }

    private void context() {
        page.line("## Context and Problem Statement");
        page.line(MarkdownText.of(
                "Which mechanism of interprocess communication serves " + (isWhole() ? "" : "the ") + about() + "? "
                        + (isWhole() ? "It runs on " : "Its ends: ")
                        + Inert.text(isWhole() ? link.ends().replaceFirst("^targets ", "") : link.ends()) + "."));
        String file = advice.file();
        page.line(MarkdownText.of("What is required stands in "
                + (file == null || file.equals("-")
                        ? "a document that was read from standard input"
                        : Inert.text(setting.seen().apply(file)))
                + ". Each option was judged by "
                + Wording.all(advice.sources().stream()
                        .map(s -> Inert.text(s.label() + " of " + s.revision()))
                        .toList())
                + (advice.policy() == null
                        ? ""
                        : ", under the policy " + Inert.text(advice.policy().name()))
                + "."));
    }

    private void list(List<String> items) {
        page.list(items.isEmpty() ? List.of("None is written.") : items);
    }

    private void chosen(Recommendation mechanism) {
        String verdict = mechanism.verdict().word();
        boolean stops = mechanism.verdict().isWorseThan(Verdict.CONDITIONAL);
        String because = view.isChosen(mechanism)
                ? "the design names it. It is " + verdict
                        + (stops ? ", so that this decision cannot stand as it is: " : ": ")
                : "the design names none, and it is " + first(mechanism) + " It is " + verdict + ": ";
        option(Inert.text(mechanism.name()), because + mechanism.summary());
        gate();
        if (stops) {
            remedies(
                    "What would help " + Inert.text(mechanism.name()) + ":",
                    mechanism.prospect().remedies());
        }
    }

    /** That it comes first, and which ones share that place. */
    private String first(Recommendation mechanism) {
        List<String> equals = view.recommended().stream()
                .filter(m -> m.rank() == mechanism.rank() && m != mechanism)
                .map(m -> Inert.text(m.name()))
                .toList();
        return "the first of what is recommended"
                + (equals.isEmpty()
                        ? "."
                        : ", before " + Wording.all(equals) + " of the same rank only as the table has its rows.");
    }

    private void nothing() {
        option(
                DecisionReader.NONE,
                "no mechanism is viable or conditional. The link is "
                        + link.verdict().word() + '.');
        gate();
        List<Step> conflicts = Step.leaves(new ConflictLines(view, new NameOrder(advice.links())).items());
        if (!conflicts.isEmpty()) {
            numbered(new ConflictLines(view, new NameOrder(advice.links())).heading(), conflicts);
        }
        remedies(
                "What would have to change, the cheapest first:",
                link.guidance().remedies());
    }

    private void option(String name, String because) {
        page.line("Chosen option: \"" + MarkdownText.of(name) + "\", because " + MarkdownText.of(Inert.text(because)));
    }

    private void gate() {
        List<String> causes = gate.causes(advice, link);
        if (causes.isEmpty()) {
            page.line("Passes --fail-on " + gate.word() + '.');
        } else {
            page.list(causes.stream().map(Inert::text).toList());
        }
    }

    private void remedies(String heading, List<Remedy> remedies) {
        List<Step> items = new RemedyLines(view, PLAIN).items(remedies);
        if (items.isEmpty()) {
            page.line("No change is known that would help.");
        } else {
            numbered(heading, items);
        }
    }

    private void numbered(String heading, List<Step> items) {
        page.all(List.of(new Block.Numbered(heading, items, items.size())));
    }

    private List<String> consequences(Recommendation mechanism) {
        List<String> items = new ArrayList<>();
        if (!mechanism.verdict().isWorseThan(Verdict.CONDITIONAL)) {
            items.add("Good, because each end has " + Inert.text(mechanism.name()) + " in the role that it needs"
                    + (mechanism.verdict() == Verdict.VIABLE ? "." : ", under the conditions that follow."));
        }
        items.addAll(arguments.met(mechanism));
        if (mechanism.interoperation() == Interoperation.SAME_COLUMN) {
            items.add("Good, because all ends share one column.");
        } else if (mechanism.interoperation() == Interoperation.NOT_STATED) {
            items.add("Neutral, because that different columns work together is not stated by " + sources() + '.');
        } else if (mechanism.interoperation() == Interoperation.NOT_ASKED) {
            items.add("Neutral, because the requirements do not ask whether the copies work together.");
        }
        items.addAll(arguments.counting(mechanism));
        return items;
    }

    private String sources() {
        return Wording.either(
                advice.sources().stream().map(s -> Inert.text(s.label())).toList());
    }

    private List<String> missing() {
        return List.of("Bad, because as the requirements stand, nothing that is known joins the ends.");
    }

    private void confirmation(Optional<Recommendation> outcome) {
        page.line("### Confirmation");
        page.line("This command checks the record again, by the requirements and the knowledge of its day:");
        page.line("```sh\n" + setting.check() + "\n```");
        page.line(
                MarkdownText.of(
                        outcome.map(m -> "It exits with 0 as long as " + Inert.text(m.name())
                                        + " is no worse than " + m.verdict().word()
                                        + ", nothing stands against it that the front matter does not list, and the requirements choose"
                                        + " nothing else; with 1 once the decision no longer holds.")
                                .orElse(
                                        "It exits with 0 as long as nothing serves and nothing is chosen; with 1 once something does.")));
    }

    private void option(Recommendation mechanism) {
        page.line("### " + MarkdownText.of(Inert.text(mechanism.name())));
        page.line(MarkdownText.of("The verdict is " + mechanism.verdict().word() + ", the rank " + mechanism.rank()
                + "; interoperation: " + mechanism.interoperation().word() + "."
                + mechanism.directions().stream()
                        .map(way -> Inert.text(" Where " + way.creates() + " creates and " + way.opens()
                                + " opens, it is " + way.verdict().word() + "."))
                        .collect(Collectors.joining())));
        list(arguments.all(mechanism));
    }

    private void more() {
        page.line("## More Information");
        List<String> questions = new QuestionLines(view, PLAIN).items();
        if (!questions.isEmpty()) {
            page.line("What is left out of the requirements, and decides a verdict:");
            page.list(questions);
        }
        page.all(Outline.of(sheet -> new AssumedSection(advice, PLAIN, sheet).add(false)));
        page.line(
                "A verdict says that each end has the mechanism in its role; whether it suits the purpose, it does not say.");
        page.line("The sources:");
        page.list(advice.sources().stream().map(MadrRecord::cited).toList());
    }

    private static String cited(Source source) {
        return Inert.text(source.label() + ": " + source.title() + ", " + source.revision());
    }
}
