package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.ipcadvisor.http.RefusedException;
import org.junit.jupiter.api.Test;

/** The gate before the engine. */
class EvaluationsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void refuses_what_would_wait_behind_a_full_queue() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Evaluations gate = new Evaluations(1, 1, LONG)) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> asked(gate, end));
            CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> asked(gate, end));
            while (gate.inHand() < 2) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> gate.of(() -> "third")).isInstanceOfSatisfying(RefusedException.class, refused -> {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.fields()).containsEntry("Retry-After", "1");
            });
            end.countDown();
            assertThat(first.get() + second.get()).isEqualTo("donedone");
            assertThat(gate.patiently(() -> "later")).isEqualTo("later");
        }
    }

    private static String asked(Evaluations gate, CountDownLatch end) {
        try {
            return gate.of(() -> {
                end.await();
                return "done";
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void passes_on_what_work_has_failed_at() {
        try (Evaluations gate = new Evaluations(1, 1, LONG)) {
            assertThatThrownBy(() -> gate.of(() -> {
                        throw new IllegalStateException("fault");
                    }))
                    .hasMessage("fault");
            assertThatThrownBy(() -> gate.of(() -> {
                        throw new RefusedException(404, "not there");
                    }))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void work_that_overflows_the_stack_is_a_fault_and_not_the_end() throws IOException {
        try (Evaluations gate = new Evaluations(1, 1, LONG)) {
            assertThatThrownBy(() -> gate.of(() -> {
                        throw new StackOverflowError();
                    }))
                    .hasRootCauseInstanceOf(StackOverflowError.class);
            assertThat(gate.of(() -> "alive")).isEqualTo("alive");
        }
    }
}
