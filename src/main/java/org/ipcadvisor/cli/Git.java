package org.ipcadvisor.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Problem;

/**
 * A file as the git repository has it that it is in. The git command is run without a shell, reads and never writes,
 * fetches nothing, and is not read beyond the limits of a document.
 */
final class Git {

    private static final String SYMBOLIC_LINK = "120000 ";
    private static final int MESSAGE_BYTES = 4096;
    private static final Set<String> REPOSITORY = Set.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE");
    private static final Pattern COMMIT = Pattern.compile("(?m)^[0-9a-f]{40,64}$");

    private final String file;
    private final Path folder;
    private final String name;

    private Git(String file, Path folder, String name) {
        this.file = file;
        this.folder = folder;
        this.name = name;
    }

    /** What a process came to: its exit code, and the beginning of what it said. */
    private record Answer(int exit, byte[] said) {

        String text() {
            return new String(said, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * A file at a revision, no more of it than it takes to see that it is too much.
     *
     * @param file its name, as for any other input
     * @param revision what git takes for a commit: a branch, a tag, a digest, {@code HEAD~2}
     * @throws BadDocumentException if there is no git, no repository, no such revision, or no such file in it
     */
    static byte[] read(String file, String revision) throws BadDocumentException {
        return inRepository(file).at(revision);
    }

    /** Looks from the nearest folder that is there: the file's own may be younger or older than the working tree. */
    private static Git inRepository(String file) throws BadDocumentException {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            Path folder = path.getParent();
            while (folder != null && !Files.isDirectory(folder)) {
                folder = folder.getParent();
            }
            if (folder != null && !file.isEmpty()) {
                String name = folder.relativize(path).toString();
                return new Git(file, folder, name.replace(File.separatorChar, '/'));
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw bad("file-missing", "'" + file + "' cannot be the name of a file.");
    }

    private byte[] at(String revision) throws BadDocumentException {
        Answer prefix = ask("rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw bad(
                    "git-repository",
                    "No git repository is found from " + file + ", or git cannot use it. git says: "
                            + prefix.text().lines().findFirst().orElse("nothing") + ".");
        }
        Answer commit = ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        Matcher digest = COMMIT.matcher(commit.text());
        if (commit.exit() != 0 || !digest.find()) {
            throw bad(
                    "git-revision",
                    "There is no revision '" + revision + "' in the git repository of " + file
                            + ". Name a branch, a tag or a commit; git log tells which there are.");
        }
        String path = prefix.text() + name;
        String object = digest.group() + ':' + path;
        Answer type = ask("cat-file", "-t", object);
        if (!type.text().equals("blob")) {
            throw type.exit() == 0
                    ? bad("file-directory", "At '" + revision + "' this is a directory. Name a file in it.")
                    : bad(
                            "file-missing",
                            "There is no " + path + " at '" + revision + "'." + moved(revision, digest.group(), path));
        }
        if (ask("ls-tree", "--full-tree", digest.group(), "--", path).text().startsWith(SYMBOLIC_LINK)) {
            String target = new String(blob(object), StandardCharsets.UTF_8);
            throw bad(
                    "file-link",
                    "At '" + revision + "' this is a symbolic link to " + target + ". Name the file itself.");
        }
        return blob(object);
    }

    /** What a file was called at a commit, where git takes it for moved since. */
    private String moved(String revision, String commit, String path) throws BadDocumentException {
        Answer renames = ask("diff-index", "--cached", "-M", "-z", "--name-status", "--diff-filter=R", commit);
        String[] parts = renames.text().split("\0"); // R100, the old name, the new name, and so on
        for (int i = 2; i < parts.length; i += 3) {
            if (parts[i].equals(path)) {
                return " It was called " + parts[i - 1] + " there: git show " + revision + ':' + parts[i - 1]
                        + " prints it, and diff OLD NEW compares two files.";
            }
        }
        return "";
    }

    /** What an object holds; git cannot tell where it is damaged, or was never fetched. */
    private byte[] blob(String object) throws BadDocumentException {
        Answer blob = ask(false, "cat-file", "blob", object);
        if (blob.exit() != 0 && blob.said().length <= Limit.DOCUMENT_BYTES.most()) {
            throw bad("git-object", "git cannot read " + object + ". Fetch it, or see: git fsck.");
        }
        return blob.said();
    }

    /** Runs git for a short answer. */
    private Answer ask(String... arguments) throws BadDocumentException {
        return ask(true, arguments);
    }

    /** Runs git; what it says on standard error counts only where a short answer is read. */
    private Answer ask(boolean brief, String... arguments) throws BadDocumentException {
        List<String> command =
                new ArrayList<>(List.of("git", "--no-pager", "-c", "protocol.allow=never", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(brief);
        if (!brief) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        // the repository is the one that the file lies in, whatever a hook has set for its own
        builder.environment().keySet().removeAll(REPOSITORY);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        try {
            Process process = builder.start();
            try (InputStream out = process.getInputStream()) {
                process.getOutputStream().close();
                byte[] said = brief ? out.readNBytes(MESSAGE_BYTES) : Document.readBoundedAdvice(out);
                if (out.read() >= 0) {
                    process.destroy();
                }
                return new Answer(process.waitFor(), said);
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw bad("git-missing", "Waiting for git was interrupted.");
            }
        } catch (IOException e) {
            throw bad(
                    "git-missing",
                    "git cannot be run (" + Objects.requireNonNullElse(e.getMessage(), "no reason is given")
                            + "). Install it, or compare two files without --git.");
        }
    }

    private static BadDocumentException bad(String code, String message) {
        return new BadDocumentException(List.of(new Problem(code, message, "", null)));
    }
}
