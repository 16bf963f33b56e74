package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RehearsalTest {

    @Test
    void whatIsRehearsedIsUnderstoodButForTheDocumentThatIsMeantToBeBad() {
        assertThat(Rehearsal.exitCodes()).containsExactly(1, 1, 1, 0, 2, 0, 2);
    }
}
