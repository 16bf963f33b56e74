package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules and the contract's table, stated a second time, agree on every case there is. */
class ExhaustiveTest {

    private static final Judge JUDGE = new Judge(Cases.ARTICLE);
    private static final List<@Nullable Role> ROLES = leftOutOr(Role.values());
    private static final List<@Nullable Boolean> ANSWERS = leftOutOr(true, false);
    private static final List<@Nullable Transport> TRANSPORTS = leftOutOr(Transport.values());
    private static final List<@Nullable SocketsApi> APIS = leftOutOr(SocketsApi.values());
    private int cases;

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> List<@Nullable T> leftOutOr(T... values) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        Collections.addAll(all, values);
        return all;
    }

    /** All 255 sets of columns that are not empty. */
    static List<String[]> sets() {
        List<String[]> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << ContractCells.COLUMNS.size(); bits++) {
            List<String> set = new ArrayList<>();
            for (int i = 0; i < ContractCells.COLUMNS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(ContractCells.COLUMNS.get(i));
                }
            }
            sets.add(set.toArray(new String[0]));
        }
        return sets;
    }

    @Test
    void every_set_of_columns_with_every_role_and_interoperation() {
        for (String[] columns : sets()) {
            for (Role pipes : ROLES) {
                for (Boolean interoperate : ANSWERS) {
                    agree(Cases.copies(Asked.pipes(pipes, interoperate), columns));
                }
            }
        }
        assertThat(cases).isEqualTo(255 * 3 * 3);
    }

    @Test
    void every_combination_of_the_other_needs_on_every_column() {
        forEveryNeed(asked -> {
            for (Role mailslots : ROLES) {
                for (Role rpc : ROLES) {
                    agreeOnColumns(new Asked(
                            null,
                            mailslots,
                            null,
                            rpc,
                            asked.transport(),
                            asked.acrossMachines(),
                            asked.inService(),
                            asked.crossUser(),
                            asked.api(),
                            asked.receiverWrites()));
                }
            }
        });
        assertThat(cases).isEqualTo(5 * 243 * 9 * (7 + 3));
    }

    private void agreeOnColumns(Asked asked) {
        for (String column : ContractCells.COLUMNS) {
            for (String version : versions(column)) {
                agree(Cases.copies(asked, Cases.targets(asked, version, List.of(column))));
            }
        }
    }

    private static List<@Nullable String> versions(String column) {
        return column.equals("win32s") ? leftOutOr("1.0", "1.25") : Collections.singletonList(null);
    }

    private static void forEveryNeed(Consumer<Asked> consumer) {
        for (Transport transport : TRANSPORTS) {
            for (Boolean across : ANSWERS) {
                for (Boolean service : ANSWERS) {
                    for (Boolean cross : ANSWERS) {
                        for (SocketsApi api : APIS) {
                            for (Boolean writes : ANSWERS) {
                                consumer.accept(new Asked(
                                        null, null, null, null, transport, across, service, cross, api, writes));
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void every_ordered_pair_of_columns_with_every_need_of_a_link() {
        forEveryNeed(asked -> {
            for (String creates : ContractCells.COLUMNS) {
                for (String opens : ContractCells.COLUMNS) {
                    agree(Cases.directed(
                            asked,
                            Cases.component("a", null, null, null, creates),
                            Cases.component("b", null, null, null, opens)));
                }
            }
        });
        assertThat(cases).isEqualTo(5 * 243 * 64);
    }

    @Test
    void every_ordered_pair_of_columns_with_every_user_on_both_ends() {
        List<@Nullable RunsAs> starts = leftOutOr(RunsAs.values());
        List<@Nullable String> accounts = leftOutOr("LocalSystem", "interactive");
        for (RunsAs one : starts) {
            for (RunsAs other : starts) {
                for (String account : accounts) {
                    for (String facing : accounts) {
                        agreeOnPairs(one, account, other, facing);
                    }
                }
            }
        }
        assertThat(cases).isEqualTo(81 * 64 * 3);
    }

    private void agreeOnPairs(
            @Nullable RunsAs one, @Nullable String account, @Nullable RunsAs other, @Nullable String facing) {
        for (String first : ContractCells.COLUMNS) {
            for (String second : ContractCells.COLUMNS) {
                var a = Cases.component("a", one, account, null, first);
                var b = Cases.component(
                        "b", other, facing == null ? null : facing.toUpperCase(Locale.ROOT), null, second);
                agree(Cases.directed(Asked.NOTHING, a, b));
                agree(Cases.between(Asked.NOTHING, a, b));
                agree(Cases.among(Asked.NOTHING, a, b));
            }
        }
    }

    private void agree(Link link) {
        cases++;
        Agreement.check(JUDGE, link);
    }

    @Test
    void read_as_yes_and_no_every_set_has_a_mechanism_and_read_with_its_notes_112_have_none() {
        int answered = 0;
        List<List<String>> without = new ArrayList<>();
        for (String[] columns : sets()) {
            LinkAdvice advice = JUDGE.judge(Cases.copies(Asked.pipes(Role.CREATE, null), columns));
            boolean anyYes = advice.mechanisms().stream()
                    .anyMatch(m -> m.findings().stream()
                            .noneMatch(f ->
                                    f.rule().equals("NOT-PROVIDED") || f.rule().equals("INTENDED")));
            answered += anyYes ? 1 : 0;
            if (advice.verdict() == Verdict.NOT_VIABLE) {
                without.add(Arrays.asList(columns));
            }
        }
        assertThat(answered).isEqualTo(255);
        assertThat(without).hasSize(112).allSatisfy(columns -> {
            assertThat(columns).contains("posix");
            assertThat(columns).containsAnyOf("win32s", "win16", "ms-dos");
        });
    }
}
