package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.Target;
import org.junit.jupiter.api.Test;

/** How often each rule decides, counted a second time by what the table and the notes have to do with each set. */
class RuleUsesTest {

    private static final Advisor ADVISOR = Advisor.standard();
    private static final List<RuleUse> USES = ADVISOR.rules();

    private static final List<String> COLUMNS =
            List.of("win2000", "winnt", "win9x", "win32s", "win16", "ms-dos", "posix", "os2");

    /** The columns that say YES, by row. */
    private static final Map<String, Set<String>> YES = new TreeMap<>();

    static {
        row("dde             YYYYYNNN");
        row("ole-1.0         YYYYYNNN");
        row("ole-2.0         YYYYYNNN");
        row("netbios         YYYYYYNY");
        row("named-pipes     YYYYYYYY");
        row("windows-sockets YYYYYNNN");
        row("mailslots       YYYYNNNY");
        row("semaphores      YYYNNNYY");
        row("rpc             YYYYYYNN");
        row("mem-mapped-file YYYYNNNN");
        row("wm-copydata     YYYYYNNN");
    }

    private static void row(String line) {
        String cells = line.substring(line.lastIndexOf(' ') + 1);
        YES.put(
                line.substring(0, line.indexOf(' ')),
                IntStream.range(0, COLUMNS.size())
                        .filter(i -> cells.charAt(i) == 'Y')
                        .mapToObj(COLUMNS::get)
                        .collect(Collectors.toSet()));
    }

    private static List<Set<String>> sets() {
        return IntStream.range(1, 256)
                .mapToObj(bits -> IntStream.range(0, 8)
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(COLUMNS::get)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .map(set -> (Set<String>) set)
                .toList();
    }

    private static int count(Predicate<Set<String>> of) {
        return (int) sets().stream().filter(of).count();
    }

    private static Predicate<Set<String>> any(String... columns) {
        return set -> !Collections.disjoint(set, List.of(columns));
    }

    /** The sets of which every column has a row. */
    private static Predicate<Set<String>> all(String row) {
        return set -> YES.getOrDefault(row, Set.of()).containsAll(set);
    }

    private static Predicate<Set<String>> only(String... columns) {
        return Set.of(columns)::containsAll;
    }

    private static Predicate<Set<String>> none(String... columns) {
        return any(columns).negate();
    }

    private static String counts(String rule) {
        RuleUse use = USES.stream()
                .filter(u -> u.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return use.alone() + " " + use.demanding();
    }

    private static void decides(String rule, int alone, int demanding) {
        assertThat(counts(rule)).as(rule).isEqualTo(alone + " " + demanding);
    }

    @Test
    void a_no_decides_wherever_there_is_one() {
        int sets = count(
                set -> YES.keySet().stream().anyMatch(row -> all(row).negate().test(set)));
        assertThat(sets).isEqualTo(248);
        decides("NOT-PROVIDED", sets, sets);
        decides("INTENDED", count(any("posix")), 128);
    }

    @Test
    void who_creates_decides_named_pipes_which_every_column_has() {
        int sets = count(any("win9x", "win32s", "win16", "ms-dos"));
        assertThat(sets).isEqualTo(240);
        decides("OPEN-ONLY", sets, sets);
    }

    @Test
    void another_object_decides_with_posix() {
        decides("OTHER-OBJECT", count(any("posix")), count(Set.of("posix")::equals));
        decides("NO-INTEROPERATION", count(any("posix")) - 1, 127);
    }

    @Test
    void an_interface_decides_once_it_is_asked_for() {
        decides("API", 0, count(any("win2000", "winnt", "win16")));
        decides("API-BY-NAME", 0, count(any("win9x", "win32s")));
    }

    @Test
    void what_rpc_needs_decides_where_all_have_rpc_and_once_asked_for_blocks_anywhere() {
        decides("NO-TRANSPORT", count(all("rpc").and(any("win9x"))), count(any("win9x")));
        decides("NETWORK-VERSION", count(all("rpc").and(any("win32s"))), count(any("win32s")));
        decides("PROTOCOL-ONLY", count(all("rpc").and(any("win9x"))), 0);
        decides("NO-SERVER-TRANSPORT", 0, 0);
    }

    @Test
    void a_user_and_a_buffer_decide_likewise() {
        Predicate<Set<String>> win32 = any("win2000", "winnt", "win9x", "win32s");
        decides("OTHER-USER", count(all("ole-1.0").and(win32)), count(win32));
        decides("SHARED-BUFFER", count(all("wm-copydata").and(any("win32s"))), count(any("win32s")));
    }

    @Test
    void what_has_to_be_verified_decides_where_nothing_worse_does() {
        // asked for everything, only these rows are left, of which a guide to Win32 knows nothing that blocks
        Predicate<Set<String>> left = all("netbios").or(only("posix", "os2"));
        decides("PARTIAL-API", count(any("win32s")), count(any("win32s").and(left)));
        decides("SILENT-ON-MACHINES", 0, count(left));
        assertThat(count(left)).isEqualTo(129);
        for (String silent : List.of("COURSES", "LOADS", "BROADCAST", "WINDOWS")) {
            decides("SILENT-ON-" + silent, 0, count(left));
        }
        assertThat(count(any("win32s").and(none("posix")))).isEqualTo(64);
    }

    @Test
    void what_a_guide_to_win32_denies_decides_where_there_is_win32() {
        int win32 = count(any("win2000", "winnt", "win9x", "win32s"));
        decides("ONE-MACHINE", 0, win32);
        decides("NO-WINDOW", 0, win32);
        decides("READ-ONLY-DATA", 0, win32);
        decides("SIGNAL-ONLY", 0, count(any("win2000", "winnt", "win9x")));
        decides("SECOND-OBJECT", 0, count(any("win32s")));
        int mailslots = count(all("mailslots").and(none("win32s")).and(any("win2000", "winnt", "win9x")));
        decides("BROADCAST", 0, mailslots);
        decides("TWO-OBJECTS", 0, mailslots);
        decides("CALLS-TO-BUILD", 0, mailslots);
    }

    @Test
    void all_others_with_findings_never_decide_such_documents() {
        Set<String> never = USES.stream()
                .filter(use -> use.rule().finds() && use.alone() + use.demanding() == 0)
                .map(use -> use.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(never)
                .containsExactly(
                        "ADD-ON",
                        "ANY-MACHINE",
                        "BORROWED",
                        "CARRIED",
                        "COURSE",
                        "CREATED-ELSEWHERE",
                        "FORBIDDEN",
                        "NO-CELL",
                        "NO-COLUMN",
                        "NO-ROW",
                        "NO-SERVER-TRANSPORT",
                        "NOT-A-SUBSYSTEM",
                        "NOT-ALLOWED",
                        "ONE-WAY",
                        "ONLY-AS",
                        "OTHER-DESKTOP",
                        "PROVIDED",
                        "RECEIVER-SENDS",
                        "REMARK",
                        "RULED-OUT",
                        "SILENT-ON-ADD-ONS",
                        "SILENT-ON-USERS",
                        "SOURCES-DIFFER",
                        "WINDOWLESS");
    }

    @Test
    void steps_towards_findings_decide_nothing() {
        assertThat(USES)
                .filteredOn(use -> !use.rule().finds())
                .extracting(use -> use.rule().id())
                .containsExactly(
                        "BLOCKED",
                        "DENIED",
                        "LEFT-OUT",
                        "MARKED-CELL",
                        "MARKED-HEADING",
                        "NAMED-API",
                        "NAMED-MECHANISMS",
                        "NAMED-ROWS",
                        "SETTLED");
        assertThat(USES)
                .allSatisfy(use -> assertThat(use.sets()).isEqualTo(255))
                .filteredOn(use -> !use.rule().finds())
                .allSatisfy(use -> assertThat(use.alone() + use.demanding()).isZero());
    }

    @Test
    void every_set_is_there_once_in_a_stable_order() {
        List<Set<String>> found = RuleUses.columns(ADVISOR, "1.0").needing("{pipes: create}").stream()
                .map(RuleUsesTest::columns)
                .toList();
        assertThat(found).isEqualTo(sets());
        assertThat(new TreeSet<>(found.get(254))).isEqualTo(new TreeSet<>(COLUMNS));
    }

    @Test
    void a_version_stands_where_one_may_stand() {
        Requirements last = RuleUses.columns(ADVISOR, "1.0").needing("{}").get(254);
        assertThat(targets(last).filter(t -> t.version().isWritten()).map(Target::platform))
                .containsExactly("win32s");
        Requirements bare = RuleUses.columns(ADVISOR, null).needing("{}").get(254);
        assertThat(targets(bare)).hasSize(8).noneMatch(t -> t.version().isWritten());
    }

    @Test
    void needs_that_are_none_are_refused() {
        assertThatThrownBy(() -> RuleUses.columns(ADVISOR, null).needing("{telepathy: true}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("These needs are no needs of the short form: {telepathy: true}");
    }

    private static Set<String> columns(Requirements requirements) {
        return targets(requirements).map(Target::platform).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Target> targets(Requirements requirements) {
        Link.Copies copies = (Link.Copies) requirements.links().get(0);
        return copies.application().targets().stream();
    }
}
