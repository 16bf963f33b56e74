package org.ipcadvisor.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * One call of the command: what it reads from, writes to, complains to and asks.
 *
 * @param input files and standard input
 * @param out standard output, unbuffered
 * @param complaints standard error
 * @param terminal what the command runs in
 * @param judge judges documents
 */
record Call(Input input, OutputStream out, Complaints complaints, Terminal terminal, Judge judge) {

    Call(InputStream in, OutputStream out, OutputStream err, Terminal terminal, Judge judge) {
        this(new Input(in, terminal), out, new Complaints(err), terminal, judge);
    }
}
