package org.ipcadvisor.document;

/** The end of a reading that cannot go on; why is among the problems. */
final class Stop extends Exception {

    private static final long serialVersionUID = 1;

    Stop() {
        super(null, null, false, false);
    }
}
