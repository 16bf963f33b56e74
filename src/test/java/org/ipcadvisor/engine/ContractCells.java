package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The article's cells, written down a second time. */
final class ContractCells {

    static final List<String> COLUMNS =
            List.of("win2000", "winnt", "win9x", "win32s", "win16", "ms-dos", "posix", "os2");
    private static final Map<String, String> CELLS = new HashMap<>();
    static final List<String> ROWS = new ArrayList<>();

    static {
        row("dde             YES    YES    YES    YES    YES    NO     NO     NO");
        row("ole-1.0         YES    YES    YES    YES    YES    NO     NO     NO");
        row("ole-2.0         YES    YES    YES    YES    YES    NO     NO     NO");
        row("netbios         YES    YES    YES    YES    YES    YES    NO     YES");
        row("named-pipes     YES    YES    YES(3) YES(3) YES(3) YES(3) YES(4) YES");
        row("windows-sockets YES(5) YES(5) YES    YES    YES(5) NO     NO(6)  NO");
        row("mailslots       YES    YES    YES    YES(3) NO     NO     NO     YES");
        row("semaphores      YES    YES    YES    NO     NO     NO     YES    YES");
        row("rpc             YES    YES    YES(7) YES(8) YES    YES    NO     NO");
        row("mem-mapped-file YES    YES    YES    YES    NO     NO     NO     NO");
        row("wm-copydata     YES    YES    YES    YES(9) YES    NO     NO     NO");
    }

    private static void row(String line) {
        List<String> words = List.of(line.split(" +", -1));
        ROWS.add(words.get(0));
        for (int i = 0; i < COLUMNS.size(); i++) {
            CELLS.put(words.get(0) + '/' + COLUMNS.get(i), words.get(i + 1));
        }
    }

    private ContractCells() {}

    /** What a cell says; NO for a mechanism without a row. */
    static String cell(String mechanism, String column) {
        return CELLS.getOrDefault(mechanism + '/' + column, "NO");
    }
}
