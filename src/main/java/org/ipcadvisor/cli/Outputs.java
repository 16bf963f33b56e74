package org.ipcadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.report.Baseline;
import org.ipcadvisor.report.Format;
import org.ipcadvisor.report.Report;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.report.TextOptions;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which results are asked for. Each goes to a place of its own, and arrives whole or not at all; where one
 * cannot arrive, new files of the others are taken back, while a file that was replaced before stays replaced. Whoever has
 * read enough of standard output takes nothing from the files.
 */
final class Outputs {

    private final Call call;
    private final OutputOption output;
    private final List<Rendering> renderings;
    private final Function<Boolean, TextOptions> options;
    private final Gate gate;
    private @Nullable UnfinishedException unread;

    /** A step of writing. */
    @FunctionalInterface
    private interface Step {
        void take() throws UnfinishedException;
    }

    /**
     * The forms of one call.
     *
     * @param output where goes what names no file
     * @param options how texts look, by whether they go to a file
     * @param gate what does not pass
     */
    Outputs(
            Call call,
            OutputOption output,
            List<Rendering> renderings,
            Function<Boolean, TextOptions> options,
            Gate gate) {
        this.call = call;
        this.output = output;
        this.renderings = renderings;
        this.options = options;
        this.gate = gate;
    }

    /** Refuses forms of which two would go to one place, or one over what is read: before anything is judged. */
    void check(List<String> inputs) {
        if (output.isFile() && renderings.stream().allMatch(each -> each.file() != null)) {
            throw output.bad(
                    "Nothing would go to --output: each --format names a file of its own. Leave one of them out.");
        }
        List<String> targets = new ArrayList<>();
        for (Rendering rendering : renderings) {
            String file = target(rendering);
            String target = file == null ? Input.STANDARD : file;
            if (rendering.file() != null) {
                output.check("--format", rendering.file(), inputs);
            }
            if (targets.stream().anyMatch(other -> OutputOption.isSame(other, target))) {
                throw output.bad("Two formats would go to "
                        + (file == null ? "standard output" : "'" + file + "'")
                        + ". Name a file of its own for each, as --format json=advice.json.");
            }
            targets.add(target);
            if (rendering.format().isKept()) {
                DecisionRecords.check(rendering, output);
            }
        }
    }

    private @Nullable String target(Rendering rendering) {
        return rendering.file() == null ? output.file() : rendering.file();
    }

    /**
     * Writes them all.
     *
     * @param whole whether everything could be judged: else no record is written that could not be written once more
     * @param records writes decision records
     * @param baseline what results are compared with; null for nothing
     */
    void write(List<Slot> slots, boolean whole, DecisionRecords records, @Nullable Baseline baseline)
            throws UnfinishedException {
        List<Rendering> written = new ArrayList<>(renderings);
        if (!whole && written.removeIf(this::isKept)) {
            call.complaints().say("No decision record was written, because not everything could be judged.");
        }
        List<String> targets = renderings.stream()
                .map(this::target)
                .filter(target -> target != null)
                .toList();
        for (Rendering rendering : written) {
            if (isKept(rendering) && rendering.file() != null) {
                records.checkAll(Path.of(rendering.file()), slots, targets);
            }
        }
        List<Results> all = new ArrayList<>();
        boolean finished = false;
        try {
            for (Rendering rendering : written) {
                unlessUnread(() -> open(rendering, slots, records, baseline, all));
            }
            for (Results results : all) {
                unlessUnread(results::finish);
            }
            finished = true;
        } finally {
            if (!finished) {
                all.forEach(Results::withdraw);
            }
            all.forEach(Results::close);
        }
        if (unread != null) {
            throw unread;
        }
    }

    /** Goes on where nobody reads standard output any more, which is told once the files are there. */
    private void unlessUnread(Step step) throws UnfinishedException {
        try {
            step.take();
        } catch (UnfinishedException e) {
            if (!e.isUnread()) {
                throw e;
            }
            unread = e;
        }
    }

    /** Whether what it writes are files that are kept, and not a stream. */
    private boolean isKept(Rendering rendering) {
        return rendering.format().isKept() && target(rendering) != null;
    }

    private void open(
            Rendering rendering,
            List<Slot> slots,
            DecisionRecords records,
            @Nullable Baseline baseline,
            List<Results> all)
            throws UnfinishedException {
        String file = rendering.file();
        Format format = rendering.format();
        if (format.isKept() && file != null) {
            records.open(Path.of(file), slots, all);
        } else if (format.tellsProblems() || slots.stream().anyMatch(Slot.Advised.class::isInstance)) {
            Results results = file != null ? WholeFile.at(Path.of(file)) : output.open(call.out(), format.isKept());
            all.add(results);
            Report report = format.report(
                    options.apply(target(rendering) != null), gate, baseline, records.setting(output.isFile(), slots));
            results.write(out -> report.write(slots, out));
        } // else all that there is to say was said on standard error
    }
}
