package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.RunsAs;

/** What could be said of the components at the ends of a link: how they run, and under which accounts. */
final class EndOptions {

    private static final String INTERACTIVE = "interactive";
    private static final String ANOTHER = "LocalSystem";

    private final List<Component> components;
    private final List<Option> all = new ArrayList<>();

    private EndOptions(Link link) {
        this.components = link.components();
    }

    static List<Option> of(Link link) {
        if (link instanceof Link.Copies) {
            return List.of();
        }
        EndOptions options = new EndOptions(link);
        options.components.forEach(options::addRunsAs);
        options.addLeftOutAccounts();
        options.components.forEach(options::addOtherAccount);
        return options.all;
    }

    private void addRunsAs(Component component) {
        Need<RunsAs> need = component.runsAs();
        List<Choice> choices = Arrays.stream(RunsAs.values())
                .filter(value -> value != need.value())
                .map(value -> Choice.at(need.path(), value.word(), value, runs(component, value)))
                .toList();
        String question = "Does " + component.name() + " run as a service, or as an application?";
        all.add(new Option(List.of(need.path()), !need.isWritten(), values(choices), question, choices));
    }

    /** Any answer can tell that a service and another user face each other, of which a source may be silent. */
    private static Set<Object> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet());
    }

    private static String runs(Component component, RunsAs as) {
        return component.name() + " runs as " + (as == RunsAs.SERVICE ? "a service" : "an application");
    }

    /** The accounts that are left out, all at once: the same as the others', or each another. */
    private void addLeftOutAccounts() {
        List<Component> open =
                components.stream().filter(c -> !c.account().isWritten()).toList();
        if (open.isEmpty()) {
            return;
        }
        String names = Wording.all(components.stream().map(Component::name).toList());
        String question = components.size() == 1
                ? "Do all instances of " + names + " run under one account?"
                : "Do " + names + " run under the same account?";
        List<Choice> choices = new ArrayList<>();
        if (written()
                        .map(account -> account.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                <= 1) {
            String same = components.size() == 1 ? "all instances of " + names + " run" : names + " run";
            choices.add(choice("same", same + " under one account", open, Collections.nCopies(open.size(), shared())));
        }
        if (components.size() > 1) {
            choices.add(choice("other", names + " run under different accounts", open, unused(open.size())));
        }
        List<String> paths = open.stream().map(c -> c.account().path()).toList();
        all.add(new Option(paths, true, values(choices), question, choices));
    }

    /** The first account that is written; any, if none is. */
    private String shared() {
        return written().findFirst().orElse(INTERACTIVE);
    }

    private Stream<String> written() {
        return components.stream()
                .filter(c -> c.account().isWritten())
                .map(c -> String.valueOf(c.account().value()));
    }

    /** Accounts that no component runs under, all different. */
    private List<String> unused(int number) {
        return Stream.concat(
                        Stream.of(ANOTHER, INTERACTIVE),
                        IntStream.range(0, number + components.size()).mapToObj(i -> "DOMAIN\\another-" + (i + 1)))
                .filter(account -> written().noneMatch(account::equalsIgnoreCase))
                .limit(number)
                .toList();
    }

    private static Choice choice(String value, String says, List<Component> open, List<String> accounts) {
        List<Edit> edits = new ArrayList<>();
        UnaryOperator<Link> effect = UnaryOperator.identity();
        for (int i = 0; i < open.size(); i++) {
            String path = open.get(i).account().path();
            String account = accounts.get(i);
            UnaryOperator<Link> before = effect;
            edits.add(new Edit.Put(path, account));
            effect = link -> before.apply(link).answered(path, account);
        }
        return new Choice(value, says, edits, effect);
    }

    private void addOtherAccount(Component component) {
        String account = component.account().value();
        if (account != null) {
            String path = component.account().path();
            String other = account.equalsIgnoreCase(INTERACTIVE) ? ANOTHER : INTERACTIVE;
            Choice choice = Choice.at(path, other, other, component.name() + " runs under the account " + other);
            all.add(new Option(
                    List.of(path),
                    false,
                    Set.of(other),
                    "Under which account does " + component.name() + " run?",
                    List.of(choice)));
        }
    }
}
