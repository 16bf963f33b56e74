package org.ipcadvisor.document;

/** A change that cannot be made in a text to the letter. */
final class InexactException extends Exception {

    private static final long serialVersionUID = 1;
}
