package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ipcadvisor.knowledge.AnswerWords;
import org.junit.jupiter.api.Test;

/** The words that a source may name are those that requirements have. */
class AnswerWordsTest {

    @Test
    void transports_and_interfaces_are_those_of_requirements() {
        assertThat(AnswerWords.TRANSPORTS)
                .containsExactlyElementsOf(
                        Arrays.stream(Transport.values()).map(Transport::word).toList());
        assertThat(AnswerWords.APIS)
                .containsExactlyElementsOf(
                        Arrays.stream(SocketsApi.values()).map(SocketsApi::word).toList());
    }
}
