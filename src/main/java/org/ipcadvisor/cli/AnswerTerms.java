package org.ipcadvisor.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.report.ToolVersion;

/** What the answers of a batch depend upon besides its lines: the program, with the rules and knowledge in it, and files. */
final class AnswerTerms {

    private AnswerTerms() {}

    /**
     * The terms on which answers are given.
     *
     * @param today the day by which waivers are looked at
     * @param knowledge the folders of sources that are named
     * @param policy the name of a policy's file and the digest of its bytes; empty if none is named
     * @throws UnfinishedException if a file that was read a moment ago cannot be read any more
     */
    static Journal.Terms of(LocalDate today, List<Path> knowledge, String policy) throws UnfinishedException {
        StringBuilder program = new StringBuilder("ipc-advisor ").append(ToolVersion.read());
        StringBuilder folders = new StringBuilder();
        try {
            for (Path file : program()) {
                add(file, program);
            }
            for (Path folder : knowledge) {
                addAll(folder, folders);
            }
        } catch (IOException e) {
            throw UnfinishedException.fault("looking at the knowledge once more", e);
        }
        return new Journal.Terms(
                today, Sha256.of(program.toString()), Sha256.of(folders.toString()), Sha256.of(policy));
    }

    private static void addAll(Path folder, StringBuilder all) throws IOException {
        // a source is called by the name of its folder
        all.append('\n').append(folder.toAbsolutePath().normalize().getFileName());
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                add(file, all);
            }
        }
    }

    private static void add(Path file, StringBuilder all) throws IOException {
        all.append('\n').append(file.getFileName()).append(' ').append(Sha256.of(Files.readAllBytes(file)));
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
