package org.ipcadvisor.knowledge;

/**
 * A document that knowledge comes from.
 *
 * @param id the source's id, the name of its folder
 * @param label what citations call it
 * @param title the document's title
 * @param revision the date of the revision that was read, as year-month-day
 * @param sha256 the hash of the document's text, in lower-case hexadecimal
 */
public record Source(String id, String label, String title, String revision, String sha256) {}
