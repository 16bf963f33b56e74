package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every id of the contract is there, in the article's order, and every name resolves however it is spelled. */
class ContractNamesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    @Test
    void the_rows() {
        assertThat(KNOWLEDGE.rows())
                .extracting(Mechanism::id)
                .containsExactly(
                        "dde",
                        "ole-1.0",
                        "ole-2.0",
                        "netbios",
                        "named-pipes",
                        "windows-sockets",
                        "mailslots",
                        "semaphores",
                        "rpc",
                        "mem-mapped-file",
                        "wm-copydata");
    }

    @Test
    void the_mechanisms_without_a_row() {
        assertThat(KNOWLEDGE.mechanisms())
                .filteredOn(m -> !m.row())
                .extracting(Mechanism::id)
                .containsExactly(
                        "anonymous-pipes",
                        "shared-memory",
                        "shared-files",
                        "windows-messages",
                        "atoms",
                        "registration-database",
                        "clipboard");
    }

    @Test
    void the_columns_and_their_products() {
        assertThat(KNOWLEDGE.platforms())
                .extracting(Platform::id)
                .containsExactly("win2000", "winnt", "win9x", "win32s", "win16", "ms-dos", "posix", "os2");
        assertThat(products("win2000")).containsExactly("Win2000", "Windows 2000");
        assertThat(products("winnt")).containsExactly("WinNT", "Windows NT 3.5", "Windows NT 3.51", "Windows NT 4.0");
        assertThat(products("win9x")).containsExactly("Win9x", "Windows 95", "Windows 98", "Windows Me");
        assertThat(products("win32s")).containsExactly("Win32s");
        assertThat(products("win16")).containsExactly("Win16");
        assertThat(products("ms-dos")).containsExactly("MS-DOS");
        assertThat(products("posix")).containsExactly("POSIX");
        assertThat(products("os2")).containsExactly("OS/2");
        assertThat(KNOWLEDGE.products())
                .filteredOn(p -> p.platform() == null)
                .extracting(Product::name)
                .containsExactly("Windows XP");
    }

    private static List<String> products(String column) {
        return KNOWLEDGE.products().stream()
                .filter(p -> column.equals(p.platform()))
                .map(Product::name)
                .toList();
    }

    @Test
    void every_id_and_name_resolves_in_any_spelling() {
        assertThat(KNOWLEDGE.mechanisms()).hasSize(18).allSatisfy(mechanism -> {
            for (String name : List.of(mechanism.id(), mechanism.name())) {
                assertSpellings(KNOWLEDGE.mechanismNames(), name, mechanism);
            }
        });
        assertThat(KNOWLEDGE.products()).hasSize(16).allSatisfy(product -> {
            assertSpellings(KNOWLEDGE.productNames(), product.name(), product);
            product.aliases().forEach(alias -> assertSpellings(KNOWLEDGE.productNames(), alias, product));
        });
    }

    private static <T> void assertSpellings(Names<T> names, String name, T thing) {
        for (String spelling :
                List.of(name, name.toUpperCase(java.util.Locale.ROOT), "Microsoft " + name, name + " ")) {
            assertThat(names.find(spelling)).as(spelling).isEqualTo(new Naming.Found<>(thing, false));
        }
    }

    /** What the contract lists as names that practitioners write, and what nobody may guess at. */
    @ParameterizedTest
    @CsvSource({
        "Windows 2000, Windows 2000",
        "Windows NT 3.5, Windows NT 3.5",
        "Windows NT 3.51, Windows NT 3.51",
        "Windows NT 4.0, Windows NT 4.0",
        "NT 4.0, Windows NT 4.0",
        "NT4, Windows NT 4.0",
        "Win95, Windows 95",
        "Windows 95 OSR2, Windows 95",
        "98 SE, Windows 98",
        "WinMe, Windows Me",
        "Microsoft Windows Millennium Edition, Windows Me",
        "Win2k, Windows 2000",
        "Windows 3.1 with Win32s, Win32s",
        "DOS, MS-DOS",
        "Windows XP, Windows XP",
        "Windows 3.1, ambiguous-name",
        "Linux, outside-knowledge",
        "UNIX, outside-knowledge",
        "OS/2 Warp, outside-knowledge",
        "Windows 10, outside-knowledge",
    })
    void a_platform(String name, String meant) {
        assertThat(meant(KNOWLEDGE.productNames(), name)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Winsock, windows-sockets",
        "memory-mapped file, mem-mapped-file",
        "Named pipes, named-pipes",
        "Windows atoms, atoms",
        "the clipboard, clipboard",
        "pipes, ambiguous-name",
        "OLE, ambiguous-name",
        "sockets, ambiguous-name",
        "messages, ambiguous-name",
        "COM, outside-knowledge",
        "DCOM, outside-knowledge",
        "ActiveX, outside-knowledge",
    })
    void a_mechanism(String name, String meant) {
        assertThat(meant(KNOWLEDGE.mechanismNames(), name)).isEqualTo(meant);
    }

    private static String meant(Names<?> names, String name) {
        Naming<?> naming = names.find(name);
        if (naming instanceof Naming.Found<?> found) {
            return found.value() instanceof Mechanism mechanism ? mechanism.id() : ((Product) found.value()).name();
        }
        return ((Naming.Refused<?>) naming).code();
    }
}
