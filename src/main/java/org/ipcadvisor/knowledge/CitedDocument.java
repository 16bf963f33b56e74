package org.ipcadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * One of the documents that a source consists of.
 *
 * @param id what the source's own files call it
 * @param title its title
 * @param place where it is to be found
 * @param revision the date of what was read, as year-month-day; null for one that bears none
 * @param commit the revision of its repository that was read, in hexadecimal; null for one that lies in none
 * @param sha256 the hash of its text, in lower-case hexadecimal; null where there is a commit, or nothing is known
 */
public record CitedDocument(
        String id,
        String title,
        String place,
        @Nullable String revision,
        @Nullable String commit,
        @Nullable String sha256) {}
