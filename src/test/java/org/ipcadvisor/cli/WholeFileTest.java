package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final String OLD = "the old advice\n";

    @TempDir
    private Path folder;

    @Test
    void aNewFileIsWritten() throws Exception {
        Path target = folder.resolve("advice.json");
        replace(target, "naïve ☃\n");
        assertThat(target).hasContent("naïve ☃\n");
        assertThat(names()).containsExactly("advice.json");
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws Exception {
        Path target = old();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        replace(target, "new\n");
        assertThat(target).hasContent("new\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
        assertThat(names()).containsExactly("advice.txt");
    }

    @Test
    void beforeTheEndTheOldFileIsAsItWas() throws Exception {
        Path target = old();
        try (Results results = WholeFile.at(target)) {
            results.write(out -> out.write("half of it"));
            results.flush();
            assertThat(target).hasContent(OLD);
        }
        assertThat(target).hasContent(OLD);
        assertThat(names()).containsExactly("advice.txt");
    }

    @Test
    void whatFailsWhileItIsWrittenLeavesTheOldFileAndNothingElse() throws Exception {
        Path target = old();
        try (Results results = WholeFile.at(target)) {
            assertThatThrownBy(() -> results.write(out -> {
                        out.write("half of it");
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(UnfinishedException.class)
                    .hasMessage("The output " + target + " could not be written: No space left on device.");
        }
        assertThat(target).hasContent(OLD);
        assertThat(names()).containsExactly("advice.txt");
    }

    @Test
    void aDirectoryIsRefused() throws Exception {
        Files.createDirectory(folder.resolve("advice.d"));
        assertRefused(folder.resolve("advice.d"), "it is a directory");
        assertRefused(Path.of("/"), "it is a directory");
    }

    @Test
    void aSymbolicLinkIsRefusedWhereverItLeads() throws Exception {
        Path target = old();
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        assertRefused(link, "it is a symbolic link; name the file itself");
        assertRefused(nowhere, "it is a symbolic link; name the file itself");
        assertThat(target).hasContent(OLD);
        assertThat(names()).containsExactly("advice.txt", "link", "nowhere");
    }

    @Test
    void aDeviceIsRefused() {
        assertRefused(Path.of("/dev/null"), "it is no regular file; leave --output out to write to standard output");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        assertRefused(missing.resolve("advice.txt"), "there is no folder " + missing);
    }

    @Test
    void aFolderThatTakesNoFilesIsRefused() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes), "This system has no /proc.");
        assertThatThrownBy(() -> WholeFile.at(processes.resolve("advice.txt")))
                .isInstanceOf(UnfinishedException.class)
                .hasMessageStartingWith("The output /proc/advice.txt could not be written: ")
                .hasMessageEndingWith(".");
    }

    @Test
    void aReadOnlyFileIsRefused() throws Exception {
        Path target = old();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(target), "This user may write everything.");
        assertRefused(target, "it is read-only");
        assertThat(target).hasContent(OLD);
    }

    private static void assertRefused(Path target, String reason) {
        assertThatThrownBy(() -> WholeFile.at(target))
                .isInstanceOf(UnfinishedException.class)
                .hasMessage("The output " + target + " cannot be written: " + reason + ".");
    }

    private static void replace(Path target, String text) throws Exception {
        try (Results results = WholeFile.at(target)) {
            results.write(out -> out.write(text));
            results.finish();
        }
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("advice.txt"), OLD);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
