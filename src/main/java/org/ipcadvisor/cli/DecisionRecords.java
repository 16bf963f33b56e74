package org.ipcadvisor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.report.MadrReport;
import org.ipcadvisor.report.RecordSetting;
import org.ipcadvisor.report.Slot;
import org.jspecify.annotations.Nullable;

/** The decision records of a run: a file for each link in a folder, or all of them where results go else. No file is replaced. */
final class DecisionRecords {

    private static final Path HERE = Path.of("");
    private static final String ANY = "FILE";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/~+:,@=][\\p{L}\\p{N}._/~+:,@=-]*");
    private static final Pattern QUOTABLE = Pattern.compile("[^\\p{C}`\\u2028\\u2029]+");

    private final OutputOption output;
    private final KnowledgeOption knowledge;
    private final PolicyOption policy;
    private final Gate gate;
    private final LocalDate today;

    DecisionRecords(OutputOption output, KnowledgeOption knowledge, PolicyOption policy, Gate gate, LocalDate today) {
        this.output = output;
        this.knowledge = knowledge;
        this.policy = policy;
        this.gate = gate;
        this.today = today;
    }

    /** Refuses, before anything is judged, a file that is there already, or in place of the folder. */
    static void check(Rendering rendering, OutputOption output) {
        String folder = rendering.file();
        try {
            if (folder != null && isThere(Path.of(folder)) && !Files.isDirectory(Path.of(folder))) {
                throw output.bad("'" + folder + "' is there and is no folder. Name a folder for the decision records.");
            }
            String file = output.file();
            if (folder == null && file != null) {
                refuse(Path.of(file), output);
            }
        } catch (InvalidPathException e) {
            throw output.bad("'" + e.getInput() + "' cannot be the name of a file.");
        }
    }

    /** Refuses to write if any of the files is there already, or is where another format goes. */
    void checkAll(Path folder, List<Slot> slots, List<String> others) {
        for (RecordNames.Named named : RecordNames.of(slots)) {
            Path file = folder.resolve(named.name());
            refuse(file, output);
            if (others.stream().anyMatch(other -> OutputOption.isSame(other, file.toString()))) {
                throw output.bad("Two formats would go to '" + file + "'. Name another file, or another folder.");
            }
        }
    }

    private static void refuse(Path file, OutputOption output) {
        if (isThere(file)) {
            throw output.bad("'" + file + "' is there already, and a decision record is never overwritten: nothing was"
                    + " written. Move it away, or name another place.");
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes each record into a file of its own, none of which has its name before all are finished. */
    void open(Path folder, List<Slot> slots, List<Results> opened) throws UnfinishedException {
        List<RecordNames.Named> all = RecordNames.of(slots);
        if (all.isEmpty()) {
            return;
        }
        create(folder);
        for (RecordNames.Named named : all) {
            Path file = folder.resolve(named.name());
            Results results = WholeFile.newAt(file);
            opened.add(results);
            boolean piped = Input.STANDARD.equals(named.advice().file());
            String text =
                    new MadrReport(gate, setting(folder, file.toString(), piped)).text(named.advice(), named.link());
            results.write(out -> out.write(text));
        }
    }

    private static void create(Path folder) throws UnfinishedException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw UnfinishedException.output("The folder " + folder, "a file is there");
        } catch (IOException e) {
            throw UnfinishedException.output("The folder " + folder, e);
        }
    }

    /** What is around records that go where results go. */
    RecordSetting setting(boolean toOutput, List<Slot> slots) {
        String file = toOutput ? output.file() : null;
        Path parent = file == null ? null : Path.of(file).getParent();
        boolean piped = slots.stream()
                .anyMatch(slot -> slot instanceof Slot.Advised advised
                        && Input.STANDARD.equals(advised.advice().file()));
        return setting(parent == null ? HERE : parent, file, piped);
    }

    private RecordSetting setting(Path folder, @Nullable String file, boolean piped) {
        List<String> words = new ArrayList<>(List.of("./ipc-advisor", "verify-adr"));
        knowledge.folders().forEach(each -> {
            words.add("--knowledge");
            words.add(word(each.toString(), "DIR"));
        });
        words.add(file == null ? ANY : word(file.replace(File.separatorChar, '/'), ANY));
        if (piped) {
            words.add("<REQUIREMENTS");
        }
        return new RecordSetting(
                name -> Seen.from(folder, name),
                policy.file(),
                String.join(" ", words),
                today,
                policy.day().isPresent());
    }

    /** A word of a shell's command; a placeholder for one that could not be copied from a page. */
    private static String word(String word, String placeholder) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        if (word.startsWith("-")) {
            return word("./" + word, placeholder); // else it would be an option
        }
        return QUOTABLE.matcher(word).matches() ? "'" + word.replace("'", "'\\''") + "'" : placeholder;
    }
}
