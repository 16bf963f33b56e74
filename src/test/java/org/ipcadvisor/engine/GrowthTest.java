package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.Allocated;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** What an answer takes does not grow with what is known of platforms of which nobody asks. */
final class GrowthTest {

    private static final int COLUMNS = 8;
    private static final Link ASKED =
            Cases.copies(Cases.Asked.pipes(Role.CREATE, true), "Windows 95", "Windows NT 4.0", "Win32s");
    private static final Link BEFORE = Cases.copies(Cases.Asked.pipes(Role.OPEN, false), "MS-DOS", "POSIX");

    /** The article with some times as many columns, the others being like its first. */
    private static Knowledge columns(int times) {
        SourceFiles article = SourceFiles.article();
        int others = COLUMNS * (times - 1);
        String columns = IntStream.range(0, others)
                .mapToObj(i -> "  other" + i + ":\n    name: Other" + i
                        + "\n    win32: false\n    products:\n      System " + i + "XQ: []\n")
                .collect(Collectors.joining());
        String table = article.text("matrix.csv")
                .lines()
                .map(line -> line + more(line, others))
                .collect(Collectors.joining("\n"));
        return article.with(
                        "platforms.yaml",
                        article.text("platforms.yaml").replace("\n# Products that", columns + "\n# Products that"))
                .with("matrix.csv", table + "\n")
                .read();
    }

    private static String more(String line, int others) {
        boolean isHead = line.startsWith("IPC Mechanism");
        return IntStream.range(0, others)
                .mapToObj(i -> isHead ? ", Other" + i : ", YES")
                .collect(Collectors.joining());
    }

    private static Map<String, Integer> firings(Knowledge knowledge) {
        Fired fired = new Fired(knowledge);
        fired.judge(BEFORE);
        fired.times().clear();
        fired.judge(ASKED);
        return fired.times();
    }

    private static long kilobytes(Knowledge knowledge) throws Exception {
        Judge judge = new Judge(knowledge);
        return Allocated.kilobytes(() -> {
            judge.examine(BEFORE);
            return judge.examine(ASKED);
        });
    }

    @Test
    void aHundredTimesTheColumnsTakeTheSame() throws Exception {
        Knowledge small = columns(1);
        Map<String, Integer> firings = firings(small);
        long kilobytes = kilobytes(small);
        assertThat(firings).isNotEmpty();
        for (int times : new int[] {10, 100}) {
            Knowledge large = columns(times);
            assertThat(large.platforms()).hasSize(times * COLUMNS);
            assertThat(firings(large)).isEqualTo(firings);
            assertThat(kilobytes(large)).isBetween(kilobytes / 2, kilobytes * 3 / 2);
        }
    }
}
