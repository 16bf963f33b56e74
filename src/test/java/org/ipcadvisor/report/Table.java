package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Source;

/** The article's table in small, so that these tests hold whatever becomes of the shipped data. */
final class Table {

    static final Source SOURCE =
            new Source("kb95900", "KB95900", "Interprocess Communication", "2004-09-27", "4a8d".repeat(16), List.of());

    private static final List<String> COLUMNS =
            List.of("Win2000", "WinNT", "Win9x", "Win32s", "Win16", "MS-DOS", "POSIX");

    private static final String CELLS = """
            dde             | DDE             | YES    | YES    | YES    | YES    | YES    | NO     | NO
            ole-1.0         | OLE 1.0         | YES    | YES    | YES    | YES    | YES    | NO     | NO
            ole-2.0         | OLE 2.0         | YES    | YES    | YES    | YES    | YES    | NO     | NO
            netbios         | NetBIOS         | YES    | YES    | YES    | YES    | YES    | YES    | NO
            named-pipes     | Named pipes     | YES    | YES    | YES(3) | YES(3) | YES(3) | YES(3) | YES(4)
            windows-sockets | Windows sockets | YES(5) | YES(5) | YES    | YES    | YES(5) | NO     | NO(6)
            mailslots       | Mailslots       | YES    | YES    | YES    | YES(3) | NO     | NO     | NO
            semaphores      | Semaphores      | YES    | YES    | YES    | NO     | NO     | NO     | YES
            rpc             | RPC             | YES    | YES    | YES(7) | YES(8) | YES    | YES    | NO
            mem-mapped-file | Mem-Mapped File | YES    | YES    | YES    | YES    | NO     | NO     | NO
            wm-copydata     | WM_COPYDATA     | YES    | YES    | YES    | YES(9) | YES    | NO     | NO
            """;

    private static final String NOTES = """
            1 | What Win32s does not implement returns ERROR_CALL_NOT_IMPLEMENTED.
            3 | Programs on these platforms can open such an object that exists elsewhere, and cannot create one.
            6 | Sockets in the BSD style were being considered.
            7 | Windows 95 knows version 1 of the RPC protocol only, not RPC over NetBIOS, and no RPC servers on named pipes.
            9 | Under Win32s both programs see the same buffer.
            10 | An OLE object that a Win32 service has created can be used only by a user in whose context it was created.
            """;

    private Table() {}

    /** A row of the table, or a mechanism that has none. */
    record Row(String id, String name, boolean inTable, List<String> cells) {}

    static List<Row> rows() {
        return CELLS.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(fields -> new Row(fields.get(0), fields.get(1), true, fields.subList(2, fields.size())))
                .toList();
    }

    static Row row(String id) {
        return rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(new Row(id, id.replace('-', ' '), false, List.of()));
    }

    /** The place of a row; mechanisms without one come after all rows. */
    static int order(Row row) {
        return row.inTable() ? rows().indexOf(row) : rows().size();
    }

    static boolean has(String mechanism, String column) {
        return value(row(mechanism), column).startsWith("YES");
    }

    static Fact cell(String mechanism, String column) {
        Row row = row(mechanism);
        String id = "kb95900:" + mechanism + '/' + column.toLowerCase(Locale.ROOT);
        return new Fact.Cell(id, value(row, column), has(mechanism, column), "KB95900", row.name(), column);
    }

    /** What a column says of a mechanism, with the note that a NO carries. */
    static List<Fact> grounds(String mechanism, String column) {
        List<Fact> facts = new ArrayList<>(List.of(cell(mechanism, column)));
        if (value(row(mechanism), column).equals("NO(6)")) {
            facts.add(note(6));
        }
        return facts;
    }

    private static String value(Row row, String column) {
        return row.cells().get(COLUMNS.indexOf(column));
    }

    static Fact note(int number) {
        String says = NOTES.lines()
                .map(line -> line.split(" \\| ", 2))
                .filter(note -> note[0].equals(String.valueOf(number)))
                .map(note -> note[1])
                .findFirst()
                .orElseThrow();
        return new Fact.Note("kb95900:note/" + number, "KB95900 note " + number, says);
    }
}
