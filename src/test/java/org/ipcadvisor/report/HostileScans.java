package org.ipcadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;

/** Texts that mean to break out of a notation, in every place where a text of others can stand. */
final class HostileScans {

    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</testcase><testcase name=\"x\">",
            "]]>",
            "<![CDATA[x]]>",
            "<!-- x -->",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
            "&lt;&amp;&#0;&#x1B;",
            "\"",
            "'",
            "\\",
            "\\\"",
            "\",\"level\":\"error\"",
            "{\"a\": [1]}",
            "{0} {1}",
            "{product}",
            "[link](javascript:alert(1))",
            "[a](0)",
            "::error::x",
            "::error file=a,line=1::x",
            "\n::error::x",
            "\r\n::warning::x",
            "##[error]x",
            "::set-output name=a::b",
            "::stop-commands::t",
            "%0A::error::x",
            "%25%0D%0A",
            "a,b=c:d",
            "\u001B[31mred\u001B[0m",
            "\u001B]8;;http://x\u0007y\u001B]8;;\u0007",
            "\u009B31m",
            "\u0000",
            "a\u0000b",
            "\u0007\b\f\u000B",
            "\u007F\u0080\u0085\u009F",
            "\u202Egnp.exe",
            "\u2066\u2067\u2068\u2069",
            "\u200B\u200D\uFEFF",
            "\u2028\u2029",
            "\uD800",
            "\uDC00a",
            "a\uDBFF",
            "\uFFFE\uFFFF",
            "\uD83D\uDE00",
            "\uE000\uDBFF\uDFFF",
            "x".repeat(5_000),
            "Pаyroll",
            "../../etc/passwd",
            "C:\\Windows\\a b.yaml",
            "\\\\server\\share\\x.yaml",
            "$(id) `id` ${x} ${{ x }}",
            "=cmd|' /C calc'!A0",
            " ",
            "\t");

    private HostileScans() {}

    /** An advice in which a text stands wherever a text of others can, and a refusal of a file of that name. */
    static List<Slot> slots(String bad) {
        Found found = new Found()
                .column(bad, "WinNT")
                .finds(Effect.BLOCK, "dde", "OPEN-ONLY", bad, bad + " {product}", Found.line(1, 1, "/" + bad, bad))
                .condition(
                        org.ipcadvisor.advice.ConditionKind.DECIDE,
                        "rpc",
                        "NO-TRANSPORT",
                        bad,
                        "Say {product} " + bad,
                        Found.leftOut("/links/" + bad));
        Problem problem = new Problem("unknown-key", "There is no " + bad, "/" + bad, new Place(1, 1));
        Advice advice = Case.of(bad)
                .file(bad)
                .link(bad, bad, Interoperation.NOT_STATED, "dde", found)
                .link("other", bad, Interoperation.NOT_STATED, null, found)
                .warns(problem)
                .advice(Map.of());
        return List.of(new Slot.Advised(advice, "a: 1\n"), new Slot.Refused(bad, List.of(problem)));
    }

    static Stream<String> texts() {
        return TEXTS.stream();
    }
}
