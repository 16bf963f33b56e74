package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target in the role that it has for a row, and the words of all that may be found there. Whether it is found is for
 * the peers to decide.
 */
public final class Endpoint {

    private final String mechanism;
    private final String object;
    private final Known.Square square;
    private final Target target;
    private final String product;
    private final @Nullable Need<Role> need;
    private final @Nullable Role role;
    private final Needs needs;
    private final List<Outcome.Found> findings;

    /** The endpoint of a target, whose findings are added to a list. */
    Endpoint(Known.Row row, Target target, Needs needs, List<Outcome.Found> findings) {
        this.mechanism = row.mechanism().name();
        this.object = row.mechanism().object();
        this.square = Objects.requireNonNull(row.squares().get(target.platform()));
        this.target = target;
        this.product = target.product().name();
        this.need = switch (row.mechanism().id()) {
            case "named-pipes" -> target.pipes();
            case "mailslots" -> target.mailslots();
            case "rpc" -> needs.rpcRole();
            default -> null;
        };
        this.role = need == null ? null : need.value();
        this.needs = needs;
        this.findings = findings;
    }

    /** The cell on which it stands. */
    public Known.Square square() {
        return square;
    }

    /** The role that the request gives it; null if it gives none. */
    public @Nullable Role role() {
        return role;
    }

    /** Whether the copies are to talk to each other; null if the request leaves it out. */
    public @Nullable Boolean talks() {
        return needs.interoperate().value();
    }

    /** Whether another endpoint is of the same row and another target. */
    public boolean faces(Endpoint other) {
        return other.square.row().equals(square.row()) && other.target != target;
    }

    Target target() {
        return target;
    }

    void provided() {
        found("supports", "PROVIDED", product + " has " + mechanism + ".", List.of(square.id(), target.path()));
    }

    void notProvided() {
        found("block", "NOT-PROVIDED", product + " has no " + mechanism + ".", List.of(square.id(), target.path()));
    }

    void intended(Known.Tie tie) {
        String sentence = product + " has no " + mechanism
                + "; that something of the kind was once under consideration changes nothing.";
        found("block", "INTENDED", sentence, cites(tie));
    }

    void partialApi(Known.Tie tie) {
        String sentence = "Probe " + mechanism + " on " + product
                + " at run time: calls that are not implemented there fail with " + tie.thing() + ".";
        found("condition", "PARTIAL-API", sentence, cites(tie));
    }

    void notASubsystem(Known.Tie tie) {
        String sentence = product + " does not count as a subsystem, strictly speaking.";
        found("informs", "NOT-A-SUBSYSTEM", sentence, cites(tie));
    }

    void cannotCreate(Known.Tie tie) {
        String sentence = product + " is asked to create the " + object + " and can only open one.";
        found("block", "OPEN-ONLY", sentence, cites(tie, role(need)));
    }

    void whoCreates(Known.Tie tie) {
        String sentence = "Say who creates the " + object + ": " + product + " can only open one.";
        found("condition", "OPEN-ONLY", sentence, cites(tie, role(need)));
    }

    void createdElsewhere(Known.Tie tie) {
        String sentence = "Have another program create the " + object + ", on a platform that can: " + product
                + " can only open one.";
        found("condition", "CREATED-ELSEWHERE", sentence, cites(tie, role(need)));
    }

    private static String role(@Nullable Need<Role> need) {
        return Objects.requireNonNull(need).path();
    }

    void otherObject(Known.Tie tie) {
        String sentence = "Build for a " + tie.thing() + " on " + product + ": that is what goes by the name "
                + mechanism + " there.";
        found("condition", "OTHER-OBJECT", sentence, cites(tie));
    }

    void doNotTalk(Known.Tie tie, Target other) {
        String facing = other.product().name();
        String sentence = product + " and " + facing + " are asked to work together, and the " + tie.thing() + " of "
                + product + " does not work with the " + mechanism + " of " + facing + ".";
        talking("block", sentence, tie, other);
    }

    void whetherTheyTalk(Known.Tie tie, Target other) {
        String facing = other.product().name();
        String sentence = "Say whether the copies on " + product + " and " + facing + " talk to each other: the "
                + tie.thing() + " of " + product + " does not work with the " + mechanism + " of " + facing + ".";
        talking("condition", sentence, tie, other);
    }

    private void talking(String effect, String sentence, Known.Tie tie, Target other) {
        List<String> cites = cites(tie, needs.interoperate().path());
        cites.add(other.path());
        found(effect, "NO-INTEROPERATION", sentence, cites);
    }

    void api(Known.Tie tie) {
        String sentence = product + " has " + mechanism + " through the " + tie.thing() + " interface.";
        found("informs", "API", sentence, cites(tie, needs.socketsApi().path()));
    }

    void protocolOnly(Known.Tie tie) {
        String sentence = "Keep " + mechanism + " with " + product + " to the " + tie.thing()
                + " protocol, the only one that is known there.";
        found("condition", "PROTOCOL-ONLY", sentence, cites(tie));
    }

    void noTransport(Known.Tie tie) {
        String sentence =
                "Say what to run " + mechanism + " over: " + product + " does not have it over " + tie.thing() + ".";
        found(
                "condition",
                "NO-TRANSPORT",
                sentence,
                cites(tie, needs.rpcTransport().path()));
    }

    void networkVersion(Known.Tie tie) {
        String sentence = "Decide for one machine or for " + product + " " + tie.thing()
                + " or later: below that, no other machine is reached over " + mechanism + ".";
        List<String> cites =
                cites(tie, needs.acrossMachines().path(), target.version().path());
        found("condition", "NETWORK-VERSION", sentence, cites);
    }

    void sharedBuffer(Known.Tie tie) {
        String sentence = "Say whether the receiver of " + mechanism + " changes the data: on " + product
                + " that would change it for the sender too.";
        found(
                "condition",
                "SHARED-BUFFER",
                sentence,
                cites(tie, needs.receiverWrites().path()));
    }

    void otherUser(Known.Tie tie) {
        String sentence = "Say who hosts and who uses the " + mechanism + " object on " + product
                + ": what a service hosts cannot be used from another user's context.";
        List<String> cites =
                cites(tie, needs.oleInService().path(), needs.oleCrossUser().path());
        found("condition", "OTHER-USER", sentence, cites);
    }

    /** A cell, its note and the reading of that, some entries of the request, and the target. */
    private List<String> cites(Known.Tie tie, String... entries) {
        List<String> cites = new ArrayList<>(entries.length + 4);
        cites.add(square.id());
        cites.add(tie.note());
        if (tie.reading() != null) {
            cites.add(tie.reading());
        }
        for (String entry : entries) {
            cites.add(entry);
        }
        cites.add(target.path());
        return cites;
    }

    private void found(String effect, String rule, String sentence, List<String> cites) {
        String as = role == null ? null : role == Role.CREATE ? "create" : "open";
        findings.add(new Outcome.Found(effect, rule, square.platform(), as, sentence, cites));
    }
}
