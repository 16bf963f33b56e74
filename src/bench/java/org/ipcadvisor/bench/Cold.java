package org.ipcadvisor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.engine.Judges;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.RequirementsReader;

/** A program that reads a requirements file, decides by hand, or by rules that it compiles, and prints the outcome. */
final class Cold {

    private Cold() {}

    /** Takes the file, and the folder of the rules if they are to be compiled. */
    public static void main(String[] args) throws IOException, BadDocumentException {
        Knowledge shipped = Knowledge.shipped();
        Link.Copies request = Requests.link(new RequirementsReader(shipped)
                .read(args[0], Files.readAllBytes(Path.of(args[0])), Syntax.ofFile(args[0])));
        Knowledge article = shipped.only(List.of("kb95900"));
        Peer peer = args.length == 1
                ? new ByHand(Known.of(article))
                : new ByJudge(Judges.compiledNow(article, Path.of(args[1])));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(peer.decide(request).text());
        out.flush();
    }
}
