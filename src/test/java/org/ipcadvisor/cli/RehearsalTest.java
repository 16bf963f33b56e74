package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RehearsalTest {

    @Test
    void whatIsRehearsedIsUnderstoodButForTheDocumentsThatAreMeantToBeBad() {
        assertThat(Rehearsal.exitCodes()).containsExactly(1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 0, 0, 2);
    }
}
