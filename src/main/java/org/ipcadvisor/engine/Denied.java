package org.ipcadvisor.engine;

import org.ipcadvisor.knowledge.Mechanism;

/** That a source denies that the ends of a link built one way work together through a mechanism. */
final class Denied {

    private final Candidate candidate;

    Denied(Candidate candidate) {
        this.candidate = candidate;
    }

    Mechanism mechanism() {
        return candidate.getMechanism();
    }
}
