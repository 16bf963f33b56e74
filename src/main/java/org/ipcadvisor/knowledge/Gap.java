package org.ipcadvisor.knowledge;

/**
 * Something that a source names and of which its table does not speak.
 *
 * @param source the id of the source
 * @param label what citations call the source
 * @param id as {@code kb95900:no-column/windows-xp}
 * @param subject the name of the product, or the id of the mechanism
 * @param says what is missing, in a sentence
 */
public record Gap(String source, String label, String id, String subject, String says) {}
