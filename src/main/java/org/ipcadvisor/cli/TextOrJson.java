package org.ipcadvisor.cli;

/** The notations of what is told beside advice. */
enum TextOrJson {
    TEXT,
    JSON
}
