package org.ipcadvisor.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.PolicyReader;

/** A design with a waiver and a condition that was met, under a policy, in all of whose texts one text stands. */
final class HostileRecords {

    private static final String DESIGN = "{\"version\": 1, \"application\": \"Order Desk\","
            + " \"targets\": [\"Windows 95\", \"Windows NT 4.0\"], \"chosen\": \"named-pipes\","
            + " \"needs\": {\"pipes\": \"create\", \"interoperate\": false, \"acrossMachines\": false,"
            + " \"rpc\": {\"role\": \"client\", \"transport\": \"tcp\"}, \"ole\": {\"inService\": false}},"
            + " \"met\": [{\"condition\": \"f094fa79ba68\", \"evidence\": TEXT, \"by\": TEXT, \"on\": \"2026-10-05\"}],"
            + " \"waivers\": [{\"finding\": \"f71cb5d0b588\", \"link\": \"application\", \"mechanism\": \"named-pipes\","
            + " \"rule\": \"OPEN-ONLY\", \"reason\": TEXT, \"owner\": TEXT, \"ticket\": TEXT, \"until\": \"2026-12-18\"}]}";
    private static final String POLICY = "{\"version\": 1, \"policy\": TEXT,"
            + " \"forbid\": [{\"mechanisms\": [\"netbios\"], \"because\": TEXT}],"
            + " \"required\": [{\"need\": \"carries\", \"because\": TEXT}]}";

    private HostileRecords() {}

    /** The advice, or that one of the documents is refused. */
    static Slot slot(String text) {
        String design = DESIGN.replace("TEXT", quoted(text));
        String policy = POLICY.replace("TEXT", quoted(text));
        try {
            Advisor advisor = Advisor.standard();
            Circumstances circumstances = Circumstances.on(LocalDate.of(2026, 11, 24))
                    .under(new PolicyReader(advisor.knowledge()).read("house.json", bytes(policy), Syntax.JSON));
            return new Slot.Advised(
                    advisor.advise(advisor.read("design.json", bytes(design), Syntax.JSON), circumstances), design);
        } catch (BadDocumentException e) {
            return new Slot.Refused("design.json", e.problems());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text as JSON has it, in plain characters. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(
                    c < ' ' || c > '~' || c == '"' || c == '\\'
                            ? String.format("\\u%04X", (int) c)
                            : String.valueOf(c));
        }
        return json.append('"').toString();
    }
}
