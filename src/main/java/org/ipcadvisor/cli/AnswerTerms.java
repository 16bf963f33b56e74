package org.ipcadvisor.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.report.ToolVersion;
import org.jspecify.annotations.Nullable;

/** What the answers of a batch depend upon besides its lines: the program, with the rules and knowledge in it, and files. */
final class AnswerTerms {

    private AnswerTerms() {}

    /**
     * The terms on which answers are given.
     *
     * @param today the day by which waivers are looked at
     * @param knowledge the folders of sources that are named
     * @param policy the file of a policy; null if none is named
     */
    static Journal.Terms of(LocalDate today, List<Path> knowledge, @Nullable String policy) throws IOException {
        StringBuilder all = new StringBuilder("ipc-advisor ").append(ToolVersion.read());
        for (Path file : files(knowledge, policy)) {
            all.append('\n').append(file.getFileName()).append(' ').append(Sha256.of(Files.readAllBytes(file)));
        }
        return new Journal.Terms(today, Sha256.of(all.toString()));
    }

    private static List<Path> files(List<Path> knowledge, @Nullable String policy) throws IOException {
        List<Path> files = new ArrayList<>(program());
        for (Path folder : knowledge) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        if (policy != null) {
            files.add(Path.of(policy));
        }
        return files;
    }

    /** The program's jar; nothing where it runs from a folder of classes. */
    private static List<Path> program() {
        try {
            CodeSource source = AnswerTerms.class.getProtectionDomain().getCodeSource();
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place != null && Files.isRegularFile(place) ? List.of(place) : List.of();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
