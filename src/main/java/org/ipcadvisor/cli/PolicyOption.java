package org.ipcadvisor.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.PolicyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say under what requirements are judged: a policy, and a day. */
final class PolicyOption {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Judge under the policy of a house: what it rules out or prefers, how good verdicts have to be, and"
                            + " what requirements may not leave out.")
    private @Nullable String file;

    private String sha256 = "";

    @Mixin
    private final TodayOption today = new TodayOption();

    /** The day, where the call names one. */
    Optional<LocalDate> day() {
        return today.isGiven() ? Optional.of(today.date()) : Optional.empty();
    }

    /** All files that are read: these, and the policy's. */
    List<String> and(List<String> files) {
        return file == null
                ? files
                : Stream.concat(files.stream(), Stream.of(file)).toList();
    }

    /** The name of the policy's file and the digest of its bytes; empty if none was read. */
    String identity() {
        return file == null ? "" : file + ' ' + sha256;
    }

    /** The name of the policy's file; null if none is named. */
    @Nullable
    String file() {
        return file;
    }

    /** The option that names the day. */
    TodayOption today() {
        return today;
    }

    /**
     * The day and the policy; null, and complaints, if the policy is bad.
     *
     * @param knowledge what it may name
     */
    @Nullable
    Circumstances read(Call call, KnowledgeOption knowledge) {
        String name = file;
        try {
            return name == null ? plain() : warned(call, name, knowledge);
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(String.valueOf(name), problem));
            return null;
        }
    }

    private Circumstances warned(Call call, String name, KnowledgeOption knowledge) throws BadDocumentException {
        byte[] document = call.input().document(name);
        sha256 = Sha256.of(document);
        Circumstances under = under(name, document, knowledge);
        if (under.policy() != null) {
            under.policy().warnings().forEach(warning -> call.complaints().warning(name, warning));
        }
        return under;
    }

    /** The day, and no policy. */
    Circumstances plain() {
        return Circumstances.on(today.date());
    }

    /**
     * The day, and the policy of a file, whether the call names that or something else does.
     *
     * @throws BadDocumentException if it is no policy
     */
    Circumstances under(String name, byte[] document, KnowledgeOption knowledge) throws BadDocumentException {
        Policy policy = new PolicyReader(knowledge.knowledge()).read(name, document, Syntax.ofFile(name));
        return plain().under(policy);
    }
}
