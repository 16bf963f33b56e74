package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.engine.Forgetful;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** A session keeps what two questions have in common, and answers as a fresh one would: in advice, guidance and relays. */
class SessionsTest {

    private static final Judge KEPT = new Judge(Documents.ARTICLE);
    private static final Judge FRESH = Forgetful.judge(Documents.ARTICLE);

    @Test
    void sixty_documents_are_answered_as_in_fresh_sessions() {
        AtomicInteger links = new AtomicInteger();
        IntStream.range(0, 60).parallel().forEach(seed -> {
            Requirements requirements =
                    Documents.read(seed % 2 == 0 ? RandomArchitecture.drawn(seed) : RandomArchitecture.linked(seed));
            List<LinkAdvice> kept = advice(requirements, KEPT);
            assertThat(kept).isEqualTo(advice(requirements, FRESH));
            links.addAndGet(kept.size());
        });
        assertThat(links.get()).isGreaterThan(100);
    }

    @Test
    void ends_that_are_written_alike_are_told_apart() {
        Requirements peers = Documents.longForm(
                "\"a\": {\"targets\": [\"Windows 95\", \"Windows NT 4.0\", \"Win16\"]}",
                "\"among\": [\"a\"], \"constraints\": {\"only\": [\"named-pipes\"]}");
        assertThat(advice(peers, KEPT)).isEqualTo(advice(peers, FRESH));
    }

    private static List<LinkAdvice> advice(Requirements requirements, Judge judge) {
        List<LinkAdvice> guided = new Guide(judge, Documents.ARTICLE)
                .guided(
                        requirements,
                        requirements.links().stream().map(judge::examine).toList());
        return new Relays(requirements, Documents.ARTICLE, judge).added(guided);
    }
}
