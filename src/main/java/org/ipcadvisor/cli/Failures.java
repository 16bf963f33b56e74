package org.ipcadvisor.cli;

import org.ipcadvisor.knowledge.BadKnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command has failed, and with which exit code that ends it. */
record Failures(Call call) implements IExecutionExceptionHandler {

    /** A folder that the user names as a source is none that can be accepted, or the command cannot finish. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof BadKnowledgeException bad) {
            bad.problems().forEach(call.complaints()::plain);
            return Exit.BAD_INPUT.code();
        }
        return told(
                failure instanceof UnfinishedException known
                        ? known
                        : UnfinishedException.fault("writing the results", failure));
    }

    int told(UnfinishedException failure) {
        if (!failure.isUnread()) {
            call.complaints().say(String.valueOf(failure.getMessage()));
        }
        if (Boolean.getBoolean("ipc.advisor.trace")) {
            call.complaints().trace(failure);
        }
        return failure.exit().code();
    }
}
