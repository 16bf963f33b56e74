package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Target;

/**
 * The decision as a programmer would write it who needs no rules: a loop over rows and targets, and a branch for each kind
 * of note. Safe for use by several threads.
 */
record ByHand(Known known) implements Peer {

    @Override
    public Outcome decide(Link.Copies request) {
        List<Target> targets = request.application().targets();
        Needs needs = request.terms().needs();
        List<Outcome.Judged> judged = new ArrayList<>(known.rows().size());
        for (Known.Row row : known.rows()) {
            List<Outcome.Found> findings = new ArrayList<>(2 * targets.size());
            for (Target target : targets) {
                look(new Endpoint(row, target, needs, findings), targets);
            }
            judged.add(Outcome.Judged.of(row.mechanism().id(), findings));
        }
        return new Outcome(judged);
    }

    private static void look(Endpoint end, List<Target> targets) {
        if (end.square().available()) {
            end.provided();
        } else if (end.square().tie(Kind.INTENTION) == null) {
            end.notProvided();
        }
        for (Known.Tie tie : end.square().ties()) {
            switch (tie.kind()) {
                case PARTIAL_API -> end.partialApi(tie);
                case NOT_A_SUBSYSTEM -> end.notASubsystem(tie);
                case OPEN_ONLY -> openOnly(end, tie);
                case OTHER_OBJECT -> otherObject(end, tie, targets);
                case API -> end.api(tie);
                case INTENTION -> end.intended(tie);
                case PROTOCOL_ONLY -> end.protocolOnly(tie);
                case NO_TRANSPORT -> end.noTransport(tie);
                case NETWORK_VERSION -> end.networkVersion(tie);
                case SHARED_BUFFER -> end.sharedBuffer(tie);
                case SAME_USER -> end.otherUser(tie);
            }
        }
    }

    private static void openOnly(Endpoint end, Known.Tie tie) {
        if (end.role() == null) {
            end.whoCreates(tie);
        } else if (end.role() == Role.CREATE) {
            end.cannotCreate(tie);
        } else {
            end.createdElsewhere(tie);
        }
    }

    private static void otherObject(Endpoint end, Known.Tie tie, List<Target> targets) {
        end.otherObject(tie);
        for (Target other : targets) {
            if (other != end.target()) {
                if (end.talks() == null) {
                    end.whetherTheyTalk(tie, other);
                } else if (end.talks()) {
                    end.doNotTalk(tie, other);
                }
            }
        }
    }
}
