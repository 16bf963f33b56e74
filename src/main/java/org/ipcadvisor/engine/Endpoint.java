package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.ReadingClause;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.knowledge.Version;
import org.ipcadvisor.requirements.Assumption;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Stance;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/** A platform in a role: one target of one end of a link, for one mechanism. */
public final class Endpoint extends Stated {

    private final Candidate candidate;
    private final int order;
    private final @Nullable String component;
    private final Target target;
    private final Answer role;
    private final Answer window;
    private final Answer version;
    private final List<Fact> facts;

    /** The endpoint of a component's target; of no component in the short form. */
    Endpoint(Candidate candidate, int order, @Nullable String component, Target target, Answer role, Answer window) {
        super(
                Objects.hash(candidate, order, target.product().name(), role.getValue()),
                candidate,
                order,
                component,
                target,
                role,
                window);
        this.candidate = candidate;
        this.order = order;
        this.component = component;
        this.target = target;
        this.role = role;
        this.window = window;
        this.version = Answer.of(null, Question.VERSION, target.version(), text -> text);
        this.facts = facts(target);
    }

    private static List<Fact> facts(Target target) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Requirement(
                target.path(), target.place(), target.product().name(), true));
        Assumption borrowed = target.borrowed();
        if (borrowed != null) {
            facts.add(new Fact.Assumption(borrowed.id(), borrowed.says()));
        }
        return List.copyOf(facts);
    }

    Candidate candidate() {
        return candidate;
    }

    int order() {
        return order;
    }

    /** The way of building the link. */
    public Way getWay() {
        return candidate.getWay();
    }

    /** The id of the mechanism. */
    public String getMechanism() {
        return candidate.getMechanism().id();
    }

    /** The id of the column that speaks for the platform; null if none does. */
    public @Nullable String getPlatform() {
        return target.platform();
    }

    /** The name of the product. */
    public String getProduct() {
        return target.product().name();
    }

    /** The name of the component that runs there; null in the short form. */
    public @Nullable String getComponent() {
        return component;
    }

    /** The role that the requirements give it, if any. */
    public Answer getRole() {
        return role;
    }

    /** Whether the program there has a window, if the requirements say so. */
    public Answer getWindow() {
        return window;
    }

    /** Whether it takes another product's column. */
    public boolean isBorrowed() {
        return target.borrowed() != null;
    }

    /** Whether it is a copy of an application, of which nothing says who else takes part. */
    public boolean isCopy() {
        return component == null;
    }

    /** Whether it is a copy that only opens, so that the creating end is outside of the requirements. */
    public boolean isOpeningCopy() {
        return isCopy() && role.getValue() == Role.OPEN;
    }

    /** Whether it hosts the object that others use: any copy may. */
    public boolean isHost() {
        return isCopy() || role.getValue() == Role.CREATE;
    }

    /** Whether it and another endpoint of the same way have to reach each other. */
    public boolean faces(Endpoint other) {
        return isCopy() || role.getValue() != other.role.getValue();
    }

    /** Whether a restriction holds here, as the requirements read the sources. */
    public boolean takes(Restriction restriction) {
        return !restriction.isUncertain()
                || restriction.grounds().clauses().stream()
                        .allMatch(c -> c.holds(target.like(), target.stated(), accepts(c)));
    }

    /** What of a restriction rests on readings here: the accepted ones, and the requirements that reject others. */
    List<Fact> readings(Restriction restriction) {
        return restriction.grounds().clauses().stream()
                .filter(c -> c.concerns(target.like(), target.stated()))
                .flatMap(this::reading)
                .toList();
    }

    private Stream<Fact> reading(ReadingClause clause) {
        SourceReading reading = clause.reading();
        Need<Boolean> said = stance().of(reading.id());
        if (accepts(clause)) {
            return Stream.of(new Fact.Assumption(reading.id(), reading.says()));
        }
        return said == null ? Stream.empty() : Stream.of(Answer.fact(said, "false"));
    }

    /** Those of the comments that cover the product, or the one whose column it borrows. */
    List<Comment> covering(List<Comment> comments) {
        return comments.stream().filter(c -> c.concerns(target.like())).toList();
    }

    /** What is missing if no source that speaks says whether the mechanism is there. */
    Fact unknown() {
        String id = "no-cell/" + getMechanism() + '/' + Names.slug(getProduct());
        return new Fact.Gap(
                id,
                "No source that speaks says whether " + getProduct() + " has "
                        + candidate.getMechanism().name() + ".");
    }

    private boolean accepts(ReadingClause clause) {
        return stance().accepts(clause.reading());
    }

    private Stance stance() {
        return getWay().stance();
    }

    /** Asks whether the stated version came before another. */
    public Asked below(Version minimum) {
        Object stated = version.getValue();
        return new Asked(
                version,
                Version.parse(stated == null ? "" : stated.toString())
                        .map(v -> v.isBelow(minimum))
                        .orElse(null));
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public @Nullable String name(String key) {
        return switch (key) {
            case "product" -> getProduct();
            case "does" -> role.getValue() == Role.CREATE ? "creates" : "opens";
            case "like" -> target.borrowed() == null ? null : target.borrowed().like();
            case "stated" ->
                version.getValue() == null ? "" : version.getValue().toString();
            default -> candidate.name(key);
        };
    }
}
