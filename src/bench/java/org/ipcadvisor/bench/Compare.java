package org.ipcadvisor.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.requirements.Link;

/** Lets the peers of this JVM decide all requests, and fails at the first difference. */
final class Compare {

    private Compare() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Link.Copies> requests =
                Requests.read().stream().map(Requests::link).toList();
        Peer ours = Peers.OURS.make();
        for (Peers each : Peers.values()) {
            Peer peer = each.make();
            int findings = 0;
            for (int i = 0; i < requests.size(); i++) {
                Outcome expected = ours.decide(requests.get(i));
                String said = peer.decide(requests.get(i)).text();
                if (!said.equals(expected.text())) {
                    out.println(Requests.documents().get(i) + "\n" + expected.text() + "differs from what "
                            + each.word() + " says:\n" + said);
                    System.exit(1);
                }
                findings += expected.mechanisms().stream()
                        .mapToInt(m -> m.findings().size())
                        .sum();
            }
            out.println(each.word() + ": the same " + findings + " findings for " + requests.size() + " requests.");
        }
    }
}
