package org.ipcadvisor.engine;

import org.ipcadvisor.knowledge.Mechanism;

/** That a source denies that the ends of a direction work together through a mechanism. */
public final class Denied {

    private final Candidate candidate;

    Denied(Candidate candidate) {
        this.candidate = candidate;
    }

    Direction direction() {
        return candidate.getDirection();
    }

    Mechanism mechanism() {
        return candidate.getMechanism();
    }
}
