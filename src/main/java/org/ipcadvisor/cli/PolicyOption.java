package org.ipcadvisor.cli;

import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
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
            description = {
                "Judge under the policy of a house: what it rules out or prefers, how good verdicts have to be, and what",
                "requirements may not leave out."
            })
    private @Nullable String file;

    @Mixin
    private final TodayOption today = new TodayOption();

    /**
     * The day and the policy; null, and complaints, if the policy is bad.
     *
     * @param knowledge what it may name
     */
    @Nullable
    Circumstances read(Call call, KnowledgeOption knowledge) {
        Circumstances plain = Circumstances.on(today.date());
        String name = file;
        if (name == null) {
            return plain;
        }
        try {
            Policy policy = new PolicyReader(knowledge.knowledge())
                    .read(name, call.input().document(name), Syntax.ofFile(name));
            policy.warnings().forEach(warning -> call.complaints().warning(name, warning));
            return plain.under(policy);
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(name, problem));
            return null;
        }
    }
}
