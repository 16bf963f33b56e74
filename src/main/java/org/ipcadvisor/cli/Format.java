package org.ipcadvisor.cli;

/** The notation of the results. */
enum Format {
    TEXT,
    JSON
}
