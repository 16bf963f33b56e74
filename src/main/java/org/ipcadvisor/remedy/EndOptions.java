package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final Link link;
    private final List<Component> components;
    private final List<Option> all = new ArrayList<>();

    private EndOptions(Link link) {
        this.link = link;
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
                .map(value -> new Choice(
                        value.word(), new Edit.Put(need.path(), value.word()), link.answered(need.path(), value)))
                .toList();
        String question = "Does " + component.name() + " run as a service, or as an application?";
        all.add(new Option(need.path(), !need.isWritten(), true, question, choices));
    }

    /** The accounts that are left out, all at once: the same as the others', or each another. */
    private void addLeftOutAccounts() {
        List<Component> open =
                components.stream().filter(c -> !c.account().isWritten()).toList();
        if (open.isEmpty()) {
            return;
        }
        String path = open.get(0).account().path();
        String names = Wording.all(components.stream().map(Component::name).toList());
        String question = components.size() == 1
                ? "Do all instances of " + names + " run under one account?"
                : "Do " + names + " run under the same account?";
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("same", new Edit.Put(path, shared()), answered(open, true)));
        if (components.size() > 1) {
            choices.add(new Choice("other", new Edit.Put(path, ANOTHER), answered(open, false)));
        }
        all.add(new Option(path, true, true, question, choices));
    }

    /** The first account that is written; any, if none is. */
    private String shared() {
        return components.stream()
                .filter(c -> c.account().isWritten())
                .map(c -> String.valueOf(c.account().value()))
                .findFirst()
                .orElse(INTERACTIVE);
    }

    private Link answered(List<Component> open, boolean same) {
        Link answered = link;
        for (int i = 0; i < open.size(); i++) {
            String account = same ? shared() : "account " + i + " that no other component has";
            answered = answered.answered(open.get(i).account().path(), account);
        }
        return answered;
    }

    private void addOtherAccount(Component component) {
        String account = component.account().value();
        if (account != null) {
            String path = component.account().path();
            String other = account.equalsIgnoreCase(INTERACTIVE) ? ANOTHER : INTERACTIVE;
            Choice choice = new Choice(other, new Edit.Put(path, other), link.answered(path, other));
            all.add(new Option(
                    path, false, true, "Under which account does " + component.name() + " run?", List.of(choice)));
        }
    }
}
