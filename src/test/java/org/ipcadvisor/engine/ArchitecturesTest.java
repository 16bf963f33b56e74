package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links between components of several platforms, drawn at random from a seed. */
class ArchitecturesTest {

    private static final List<Product> PRODUCTS = Cases.ARTICLE.products();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {95900, 1992, 2004, 7})
    void rules_and_table_agree_and_a_used_session_answers_like_a_fresh_one(long seed) {
        Random random = new Random(seed);
        Judge used = new Judge(Cases.ARTICLE);
        for (int i = 0; i < 500; i++) {
            Link link = link(random);
            Agreement.check(used, link);
            if (i % 50 == 49) {
                LinkAdvice fresh = new Judge(Cases.ARTICLE).judge(link);
                assertThat(used.judge(link)).isEqualTo(fresh);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 10})
    void a_session_holds_after_a_request_what_it_held_before(long seed) {
        Random random = new Random(seed);
        Session session = new Session(RuleBase.compiled(), Cases.ARTICLE);
        long before = session.size();
        for (int i = 0; i < 200; i++) {
            Link link = link(random);
            assertThat(session.judge(new LinkFacts(link, Cases.ARTICLE.rows()).all())
                            .conclusions())
                    .isNotEmpty();
            session.judge(List.of());
            assertThat(session.size()).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 255})
    void targets_in_another_order_get_the_same_verdicts(long seed) {
        Random random = new Random(seed);
        Judge judge = new Judge(Cases.ARTICLE);
        for (int i = 0; i < 200; i++) {
            Link link = link(random);
            Link shuffled = link.with(c -> shuffled(c, random));
            assertThat(verdicts(judge.judge(shuffled))).isEqualTo(verdicts(judge.judge(link)));
        }
    }

    private static List<String> verdicts(LinkAdvice advice) {
        return advice.mechanisms().stream()
                .map(m -> m.rank() + " " + m.mechanism() + " " + m.verdict() + " " + m.interoperation())
                .toList();
    }

    private static Component shuffled(Component component, Random random) {
        List<org.ipcadvisor.requirements.Target> targets = new ArrayList<>(component.targets());
        Collections.shuffle(targets, random);
        return new Component(
                component.name(),
                targets,
                component.runsAs(),
                component.account(),
                component.hasWindow(),
                component.path(),
                component.place());
    }

    private static Link link(Random random) {
        Asked asked = new Asked(
                null,
                null,
                null,
                null,
                any(random, Transport.values()),
                any(random, true, false),
                any(random, true, false),
                any(random, true, false),
                any(random, SocketsApi.values()),
                any(random, true, false));
        Component one = component(random, "one");
        Component two = component(random, "two");
        return switch (random.nextInt(6)) {
            case 0 -> Cases.directed(asked, one, one);
            case 1 -> Cases.directed(asked, one, two);
            case 2 -> Cases.among(asked, one);
            case 3 -> Cases.among(asked, one, two, component(random, "three"));
            default -> Cases.between(asked, one, two);
        };
    }

    private static Component component(Random random, String name) {
        List<Product> products = new ArrayList<>(PRODUCTS);
        Collections.shuffle(products, random);
        String[] targets = products.stream()
                .limit(1 + random.nextInt(4))
                .map(Product::name)
                .toArray(String[]::new);
        String account = any(random, "LocalSystem", "interactive", "Domain\\Operator");
        return Cases.component(name, any(random, RunsAs.values()), account, any(random, "1.0", "1.25"), targets);
    }

    @SafeVarargs
    private static <T> @Nullable T any(Random random, T... values) {
        int chosen = random.nextInt(values.length + 1);
        return chosen == values.length ? null : values[chosen];
    }
}
