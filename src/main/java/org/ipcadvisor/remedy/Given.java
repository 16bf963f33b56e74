package org.ipcadvisor.remedy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is given, for a try, to a need that the requirements leave out. Equal ones are the same answer at the same
 * place.
 *
 * @param option the need
 * @param choice one of its answers
 */
record Given(Option option, Choice choice) {

    /** Every answer to a need. */
    static Stream<Given> all(Option option) {
        return option.choices().stream().map(choice -> new Given(option, choice));
    }

    /** The places of some answers. */
    static Set<String> paths(Collection<Given> answers) {
        return answers.stream().map(given -> given.option().path()).collect(Collectors.toSet());
    }

    /** The link with some answers. */
    static Link on(Link link, Collection<Given> answers) {
        Link answered = link;
        for (Given given : answers) {
            answered = given.choice.effect().apply(answered);
        }
        return answered;
    }

    /** Some answers and this one. */
    Set<Given> with(Set<Given> others) {
        Set<Given> all = new LinkedHashSet<>(others);
        all.add(this);
        return all;
    }

    /** Some answers without this one. */
    Set<Given> off(Set<Given> all) {
        Set<Given> others = new LinkedHashSet<>(all);
        others.remove(this);
        return others;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Given given
                && option.path().equals(given.option.path())
                && choice.value().equals(given.choice.value());
    }

    @Override
    public int hashCode() {
        return 31 * option.path().hashCode() + choice.value().hashCode();
    }
}
