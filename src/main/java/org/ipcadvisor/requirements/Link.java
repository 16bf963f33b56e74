package org.ipcadvisor.requirements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Mechanism;

/** What has to be joined by one mechanism: the ends, and what is asked of it. */
public sealed interface Link {

    /** Its name; {@code application} in the short form. */
    String id();

    /** What is asked. */
    Terms terms();

    /** The components that take part, each once, the creating one first where it is known. */
    List<Component> components();

    /** The same link, each of its components changed. */
    Link with(UnaryOperator<Component> change);

    /** The same link, other things being asked. */
    Link with(Terms terms);

    /** The same link, what stands at a path of the document answered with a value of its type. */
    default Link answered(String path, Object answer) {
        return with(component -> component.answered(path, answer)).with(terms().answered(path, answer));
    }

    /** The same link without the constraint that stands at a path. */
    default Link without(String path) {
        return with(terms().without(path));
    }

    /** The same link under a policy. */
    default Link under(Policy policy) {
        return with(terms().under(policy));
    }

    /** The same link with other exceptions. */
    default Link with(Exceptions exceptions) {
        return with(terms().with(exceptions));
    }

    /** The same link with another stance on the readings of the sources. */
    default Link under(Stance stance) {
        return with(terms().under(stance));
    }

    /**
     * What any link may say beside its ends.
     *
     * @param needs what it asks of the mechanism
     * @param constraints which mechanisms it may, must not and should use, those of the whole application included
     * @param chosen the mechanism that the design has chosen
     * @param stance which readings of the sources the requirements accept
     * @param exceptions what is said of single findings
     * @param path the JSON Pointer of the link; empty in the short form
     * @param place where its key stands
     */
    record Terms(
            Needs needs,
            Constraints constraints,
            Need<Mechanism> chosen,
            Stance stance,
            Exceptions exceptions,
            String path,
            Place place) {

        /** Terms that accept every reading of the sources. */
        public Terms(Needs needs, Constraints constraints, Need<Mechanism> chosen, String path, Place place) {
            this(needs, constraints, chosen, Stance.DEFAULT, Exceptions.NONE, path, place);
        }

        /** The same terms with another stance on the readings of the sources. */
        Terms under(Stance other) {
            return new Terms(needs, constraints, chosen, other, exceptions, path, place);
        }

        /** The same terms under a policy. */
        Terms under(Policy policy) {
            return new Terms(needs, constraints.under(policy), chosen, stance, exceptions, path, place);
        }

        /** The same terms with other exceptions. */
        Terms with(Exceptions others) {
            return new Terms(needs, constraints, chosen, stance, others, path, place);
        }

        /** The same terms, another end sending. */
        Terms sending(Need<Sends> other) {
            return new Terms(needs.sending(other), constraints, chosen, stance, exceptions, path, place);
        }

        /** The same terms, what stands at a path answered with a value of its type. */
        Terms answered(String at, Object answer) {
            return new Terms(needs.answered(at, answer), constraints, chosen, stance, exceptions, path, place);
        }

        /** The same terms without the constraint that stands at a path. */
        Terms without(String at) {
            return new Terms(needs, constraints.without(at), chosen, stance, exceptions, path, place);
        }
    }

    /** The short form: copies of one application, one on each target. */
    record Copies(String id, Component application, Terms terms) implements Link {
        @Override
        public List<Component> components() {
            return List.of(application);
        }

        @Override
        public Link with(UnaryOperator<Component> change) {
            return new Copies(id, change.apply(application), terms);
        }

        @Override
        public Link with(Terms others) {
            return new Copies(id, application, others);
        }
    }

    /** One component creates, the other (or another instance of the same one) opens. */
    record Directed(String id, Need<Component> creates, Need<Component> opens, Terms terms) implements Link {
        @Override
        public List<Component> components() {
            return distinct(List.of(creates, opens));
        }

        @Override
        public Link with(UnaryOperator<Component> change) {
            return new Directed(id, creates.map(change), opens.map(change), terms);
        }

        @Override
        public Link with(Terms others) {
            return new Directed(id, creates, opens, others);
        }

        /** The same link, built the other way round; whoever sends goes on sending. */
        public Directed swapped() {
            return new Directed(id, creates.map(c -> opens.value()), opens.map(c -> creates.value()), terms);
        }
    }

    /** Two components of which either may create. */
    record Between(String id, Need<Component> first, Need<Component> second, Terms terms) implements Link {
        @Override
        public List<Component> components() {
            return distinct(List.of(first, second));
        }

        @Override
        public Link with(UnaryOperator<Component> change) {
            return new Between(id, first.map(change), second.map(change), terms);
        }

        @Override
        public Link with(Terms others) {
            return new Between(id, first, second, others);
        }
    }

    /** Components that all create and open towards all, their own instances included. */
    record Among(String id, List<Need<Component>> members, Terms terms) implements Link {
        @Override
        public List<Component> components() {
            return distinct(members);
        }

        @Override
        public Link with(UnaryOperator<Component> change) {
            return new Among(id, members.stream().map(m -> m.map(change)).toList(), terms);
        }

        @Override
        public Link with(Terms others) {
            return new Among(id, members, others);
        }
    }

    private static List<Component> distinct(List<Need<Component>> ends) {
        return ends.stream().map(Need::value).distinct().toList();
    }
}
