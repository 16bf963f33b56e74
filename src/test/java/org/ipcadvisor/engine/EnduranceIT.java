package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** A session that has answered very many questions answers like a fresh one, and holds no more. */
final class EnduranceIT {

    private static final int QUESTIONS = 20_000;
    private static final long MOST_BYTES = 16L << 20;
    private static final List<Product> PRODUCTS = Cases.ARTICLE.products();

    private final Random random = new Random(95_900);

    @Test
    void aSessionDoesNotTire() {
        Judge judge = new Judge(Cases.ARTICLE);
        ask(judge, 1_000);
        long before = heap();
        ask(judge, QUESTIONS);
        assertThat(heap() - before).isLessThan(MOST_BYTES);
        Judge fresh = Forgetful.judge(Cases.ARTICLE);
        for (int i = 0; i < 200; i++) {
            Link link = link();
            assertThat(judge.judge(link)).isEqualTo(fresh.judge(link));
        }
    }

    private void ask(Judge judge, int questions) {
        for (int i = 0; i < questions; i++) {
            assertThat(judge.judge(link()).mechanisms()).isNotEmpty();
        }
    }

    private Link link() {
        List<Product> products = new ArrayList<>(PRODUCTS);
        Collections.shuffle(products, random);
        String[] targets = products.stream()
                .limit(1 + random.nextInt(4))
                .map(Product::name)
                .toArray(String[]::new);
        Role role = random.nextBoolean() ? Role.CREATE : Role.OPEN;
        return Cases.copies(Cases.Asked.pipes(role, random.nextBoolean()), targets);
    }

    /** What is held after everything else was let go. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
