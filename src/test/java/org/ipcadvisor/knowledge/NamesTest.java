package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may write for platforms and mechanisms: section 1 of the contract. */
class NamesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    @ParameterizedTest
    @CsvSource({
        "win2000, Win2000, win2000",
        "Windows 2000, Windows 2000, win2000",
        "Win2k, Windows 2000, win2000",
        "winnt, WinNT, winnt",
        "Windows NT 3.5, Windows NT 3.5, winnt",
        "Windows NT 3.51, Windows NT 3.51, winnt",
        "Windows NT 4.0, Windows NT 4.0, winnt",
        "NT 4.0, Windows NT 4.0, winnt",
        "NT4, Windows NT 4.0, winnt",
        "win9x, Win9x, win9x",
        "Windows 95, Windows 95, win9x",
        "Microsoft Windows 95, Windows 95, win9x",
        "WINDOWS-95, Windows 95, win9x",
        "Win95, Windows 95, win9x",
        "Windows 95 OSR2, Windows 95, win9x",
        "Windows 98, Windows 98, win9x",
        "98 SE, Windows 98, win9x",
        "Windows Me, Windows Me, win9x",
        "WinMe, Windows Me, win9x",
        "Windows Millennium Edition, Windows Me, win9x",
        "Windows Me (Millennium Edition), Windows Me, win9x",
        "Win32s, Win32s, win32s",
        "Windows 3.1 with Win32s, Win32s, win32s",
        "Win16, Win16, win16",
        "MS-DOS, MS-DOS, ms-dos",
        "ms dos, MS-DOS, ms-dos",
        "Microsoft MS-DOS, MS-DOS, ms-dos",
        "DOS, MS-DOS, ms-dos",
        "posix, POSIX, posix",
        "OS/2, OS/2, os2",
        "os2, OS/2, os2",
        "Windows NT Workstation, WinNT, winnt",
        "Windows NT Server, WinNT, winnt",
        "Windows NT 4.0 SP6, Windows NT 4.0, winnt",
        "NT4 SP6a, Windows NT 4.0, winnt",
        "Windows NT 4.0 Service Pack 3, Windows NT 4.0, winnt",
        "Windows NT 3.51 SP5, Windows NT 3.51, winnt",
        "Windows 95a, Windows 95, win9x",
        "Windows 95B, Windows 95, win9x",
    })
    void aProductBelongsToAColumn(String name, String product, String column) {
        assertThat(KNOWLEDGE.productNames().find(name)).isInstanceOfSatisfying(Naming.Found.class, found -> {
            assertThat(found.value()).isInstanceOfSatisfying(Product.class, named -> {
                assertThat(named.name()).isEqualTo(product);
                assertThat(named.platform()).isEqualTo(column);
            });
            assertThat(found.folded()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows XP", "WinXP", "Microsoft Windows XP Professional"})
    void windowsXpIsAcceptedWithoutAColumn(String name) {
        assertThat(KNOWLEDGE.productNames().find(name))
                .isInstanceOfSatisfying(
                        Naming.Found.class,
                        found -> assertThat(found.value())
                                .isInstanceOfSatisfying(
                                        Product.class,
                                        product ->
                                                assertThat(product.platform()).isNull()));
    }

    @ParameterizedTest
    @CsvSource({
        "named-pipes, named-pipes",
        "Named Pipes, named-pipes",
        "named pipe, named-pipes",
        "Winsock, windows-sockets",
        "Windows Sockets, windows-sockets",
        "memory-mapped file, mem-mapped-file",
        "Mem-Mapped File, mem-mapped-file",
        "OLE 2.0, ole-2.0",
        "OLE1, ole-1.0",
        "WM_COPYDATA, wm-copydata",
        "Microsoft RPC, rpc",
        "clipboard, clipboard",
        "Windows atoms, atoms",
    })
    void aMechanismHasNames(String name, String id) {
        assertThat(KNOWLEDGE.mechanismNames().find(name)).isEqualTo(new Naming.Found<>(KNOWLEDGE.mechanism(id), false));
    }

    @Test
    void fullWidthLettersAreReadAsPlainOnes() {
        assertThat(KNOWLEDGE.productNames().find("\uFF37in16"))
                .isInstanceOfSatisfying(
                        Naming.Found.class, found -> assertThat(found.folded()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Windows 3.1             | "Windows 3.1" could be more than one platform; write Win16 or Win32s.
            win31                   | "win31" could be more than one platform; write Win16 or Win32s.
            Windows for Workgroups  | "Windows for Workgroups" could be more than one platform; write Win16 or Win32s.
            """)
    void anAmbiguousPlatformOffersTheChoices(String name, String message) {
        assertThat(KNOWLEDGE.productNames().find(name)).isEqualTo(new Naming.Refused<>("ambiguous-name", message, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pipes     | "pipes" could be more than one mechanism; write named-pipes or anonymous-pipes.
            OLE       | "OLE" could be more than one mechanism; write ole-1.0 or ole-2.0.
            sockets   | "sockets" is not exact enough for a mechanism; if you mean it, write windows-sockets.
            messages  | "messages" could be more than one mechanism; write windows-messages, wm-copydata or mailslots.
            """)
    void anAmbiguousMechanismOffersTheChoices(String name, String message) {
        assertThat(KNOWLEDGE.mechanismNames().find(name))
                .isEqualTo(new Naming.Refused<>("ambiguous-name", message, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, Linux",
        "Ubuntu Linux 4, Linux",
        "UNIX, UNIX",
        "PC-DOS, IBM's PC DOS",
        "IBM PC DOS 7, IBM's PC DOS",
        "OS/2 Warp, Warp",
        "OS/2 Warp 4, Warp",
        "Windows 10, ends with Windows XP",
        "Windows 10 Pro, ends with Windows XP",
        "Windows 7 Pro, ends with Windows XP",
        "Windows 11, ends with Windows XP",
        "Windows Server 2012 R2, ends with Windows XP",
        "Windows NT 3.1, starts with Windows NT 3.5",
    })
    void whatLiesOutsideIsSaidWithWhatDoesNot(String name, String why) {
        assertThat(KNOWLEDGE.productNames().find(name)).isInstanceOfSatisfying(Naming.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("outside-knowledge");
            assertThat(refused.message())
                    .startsWith("\"" + name + "\" lies outside of what the sources cover. The article")
                    .contains(why);
            assertThat(refused.known())
                    .isEqualTo("Known platforms: Win2000, Windows 2000, WinNT, Windows NT 3.5, Windows NT 3.51,"
                            + " Windows NT 4.0, Win9x, Windows 95, Windows 98, Windows Me, Win32s, Win16,"
                            + " MS-DOS, POSIX, OS/2, Windows XP.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"COM", "DCOM", "ActiveX", "COM+"})
    void ofOleTheArticleHasNothingLater(String name) {
        assertThat(KNOWLEDGE.mechanismNames().find(name)).isInstanceOfSatisfying(Naming.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("outside-knowledge");
            assertThat(refused.message()).contains("The article has OLE 2.0 only, and does not speak of " + name + ".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Windws 95, Windows 95",
        "NT 3.52, Windows NT 3.5 or Windows NT 3.51",
        "Widnows NT 4.0, Windows NT 4.0",
        "NT35, Windows NT 3.5",
        "MSDOSS, MS-DOS",
        "Windw 3.1, Win16 or Win32s",
        "Win32s 1.25, Win32s",
        "Windows 2000 Advanced Server, Windows 2000",
    })
    void aSlipInAPlatformIsAskedBack(String name, String meant) {
        assertThat(KNOWLEDGE.productNames().find(name))
                .isEqualTo(new Naming.Refused<>(
                        "unknown-name", "\"" + name + "\" is no known platform. Did you mean " + meant + "?", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "name pipes, named-pipes",
        "mailslto, mailslots",
        "rpcc, rpc",
        "Windows sokets, windows-sockets",
        "netbois, netbios",
        "OLE automation, ole-1.0 or ole-2.0",
        "OLE 20, ole-2.0",
    })
    void aSlipInAMechanismIsAskedBack(String name, String meant) {
        assertThat(KNOWLEDGE.mechanismNames().find(name))
                .isEqualTo(new Naming.Refused<>(
                        "unknown-name", "\"" + name + "\" is no known mechanism. Did you mean " + meant + "?", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO", "Amiga", "Windows 12", "Linx", "Windows Foo"})
    void whatIsNearNothingGetsWhatIsKnown(String name) {
        assertThat(KNOWLEDGE.productNames().find(name))
                .isInstanceOfSatisfying(
                        Naming.Refused.class,
                        refused -> assertThat(refused.message() + refused.known())
                                .startsWith("\"" + name + "\" is no known platform.Known platforms: Win2000, "));
    }

    @Test
    void aLongOrStrangeNameIsShownShortAndHarmless() {
        assertThat(KNOWLEDGE.productNames().find("\u001b[31m" + "x".repeat(60_000)))
                .isInstanceOfSatisfying(
                        Naming.Refused.class,
                        refused -> assertThat(refused.message())
                                .startsWith("\"<U+001B>[31mxxx")
                                .hasSizeLessThan(300));
    }
}
