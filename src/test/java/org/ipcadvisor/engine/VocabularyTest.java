package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.junit.jupiter.api.Test;

/** What a source calls transports and programming interfaces is what requirements call them, or no answer would meet it. */
class VocabularyTest {

    private static final List<Restriction> RESTRICTIONS = new Session(RuleBase.compiled(), Cases.ARTICLE)
            .memory().getObjects(Restriction.class::isInstance).stream()
                    .map(Restriction.class::cast)
                    .toList();

    @Test
    void transports() {
        assertThat(RESTRICTIONS)
                .filteredOn(Restriction.UnsupportedTransport.class::isInstance)
                .isNotEmpty()
                .map(r -> ((Restriction.UnsupportedTransport) r).transport())
                .isSubsetOf(
                        Arrays.stream(Transport.values()).map(Transport::word).toList());
    }

    @Test
    void programming_interfaces() {
        List<String> words =
                Arrays.stream(SocketsApi.values()).map(SocketsApi::word).toList();
        assertThat(RESTRICTIONS)
                .filteredOn(Restriction.ApiOnly.class::isInstance)
                .isNotEmpty()
                .map(r -> ((Restriction.ApiOnly) r).api())
                .isSubsetOf(words);
        assertThat(Cases.ARTICLE.mechanisms())
                .extracting(Mechanism::api)
                .filteredOn(api -> api != null)
                .isNotEmpty()
                .isSubsetOf(words);
    }
}
