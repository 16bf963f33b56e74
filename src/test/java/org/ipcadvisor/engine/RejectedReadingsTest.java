package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a reading is rejected, the rules and the contract's table, changed by hand, agree on every column and need. */
class RejectedReadingsTest {

    private static final Judge JUDGE = new Judge(Cases.ARTICLE);
    private static final List<String> PRODUCTS = List.of(
            "win2000",
            "winnt",
            "win9x",
            "Windows 95",
            "Windows 98",
            "Windows Me",
            "win32s",
            "win16",
            "ms-dos",
            "posix",
            "os2");
    private static final List<@Nullable Boolean> ANSWERS = Arrays.asList(null, true, false);
    private int cases;

    /** One column with one combination of needs. */
    private record Case(String product, @Nullable String version, Asked asked) {

        Link link() {
            return Cases.copies(asked, Cases.targets(asked, version, List.of(product)));
        }

        Set<String> effects(String mechanism) {
            return new TreeSet<>(ContractTable.effects(mechanism, link()));
        }
    }

    private interface Changed {
        Set<String> effects(String mechanism, Case one);
    }

    @Test
    void note_3_without_win32s() {
        agree("note-3-covers-win32s", without("win32s", "OPEN-ONLY", "CREATED-ELSEWHERE"));
    }

    @Test
    void notes_3_and_7_without_windows_98_and_me() {
        Changed column = without(
                "win9x", "OPEN-ONLY", "CREATED-ELSEWHERE", "PROTOCOL-ONLY", "NO-TRANSPORT", "NO-SERVER-TRANSPORT");
        agree(
                "windows-98-and-me-like-windows-95",
                (mechanism, one) ->
                        one.product().equals("Windows 98") || one.product().equals("Windows Me")
                                ? column.effects(mechanism, one)
                                : one.effects(mechanism));
    }

    @Test
    void note_8_without_what_came_before_its_version() {
        Changed silent = without("win32s", "NETWORK-VERSION");
        agree("no-rpc-across-machines-before-win32s-1.1", (mechanism, one) -> {
            boolean known = "1.25".equals(one.version());
            boolean concerned = mechanism.equals("rpc") && one.product().equals("win32s") && !known;
            Set<String> effects = concerned ? silent.effects(mechanism, one) : one.effects(mechanism);
            if (concerned && Boolean.TRUE.equals(one.asked().acrossMachines())) {
                effects.add("CONDITION SILENT-ON-MACHINES win32s " + one.asked().rpcRole());
            }
            return effects;
        });
    }

    @Test
    void note_9_without_its_fault() {
        agree("note-9-forbids-a-receiver-that-writes", without("win32s", "SHARED-BUFFER"));
    }

    @Test
    void note_10_on_every_column_that_has_ole() {
        agree("win32-services-need-a-win32-platform", (mechanism, one) -> {
            Set<String> effects = one.effects(mechanism);
            if (mechanism.startsWith("ole-") && one.product().equals("win16")) {
                new Case("winnt", null, one.asked())
                        .effects(mechanism).stream()
                                .filter(e -> e.contains("OTHER-USER"))
                                .forEach(e -> effects.add(e.replace("winnt", "win16")));
            }
            return effects;
        });
    }

    private static Changed without(String column, String... rules) {
        List<String> dropped = Arrays.stream(rules)
                .map(rule -> " " + rule + " " + column + " ")
                .toList();
        return (mechanism, one) -> {
            Set<String> effects = one.effects(mechanism);
            effects.removeIf(effect -> dropped.stream().anyMatch(effect::contains));
            return effects;
        };
    }

    private void agree(String reading, Changed changed) {
        for (String product : PRODUCTS) {
            for (String version : product.equals("win32s") ? Arrays.asList(null, "1.0", "1.25") : nothing()) {
                for (Role role : Arrays.asList(null, Role.CREATE, Role.OPEN)) {
                    for (Transport transport :
                            Arrays.asList(null, Transport.NETBIOS, Transport.NAMED_PIPES, Transport.TCP)) {
                        for (Boolean across : ANSWERS) {
                            for (Boolean users : ANSWERS) {
                                Asked asked = asked(role, transport, across, users);
                                agree(reading, new Case(product, version, asked), changed);
                            }
                        }
                    }
                }
            }
        }
        assertThat(cases).isEqualTo(13 * 3 * 4 * 3 * 3);
    }

    private static List<@Nullable String> nothing() {
        return Collections.singletonList(null);
    }

    private static Asked asked(
            @Nullable Role role, @Nullable Transport transport, @Nullable Boolean across, @Nullable Boolean users) {
        return new Asked(role, role, null, role, transport, across, users, users, SocketsApi.WINSOCK, users);
    }

    private void agree(String reading, Case one, Changed changed) {
        cases++;
        for (Recommendation mechanism :
                JUDGE.judge(Cases.rejecting(one.link(), reading)).mechanisms()) {
            Set<String> effects = changed.effects(mechanism.mechanism(), one);
            assertThat(Agreement.effects(mechanism))
                    .as("%s on %s", mechanism.mechanism(), one)
                    .isEqualTo(effects);
            assertThat(mechanism.verdict().compareTo(Verdict.VIABLE)).isEqualTo(ContractTable.severity(effects));
        }
    }

    @Test
    void with_pipes_to_create_104_of_the_255_sets_have_no_mechanism_if_note_3_does_not_cover_win32s() {
        int byDefault = 0;
        int rejected = 0;
        for (String[] columns : ExhaustiveTest.sets()) {
            Link link = Cases.copies(Asked.pipes(Role.CREATE, null), columns);
            byDefault += JUDGE.judge(link).recommended().isEmpty() ? 1 : 0;
            rejected += JUDGE.judge(Cases.rejecting(link, "note-3-covers-win32s"))
                            .recommended()
                            .isEmpty()
                    ? 1
                    : 0;
        }
        assertThat(byDefault).isEqualTo(112);
        assertThat(rejected).isEqualTo(104);
    }
}
