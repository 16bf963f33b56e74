package org.ipcadvisor.knowledge.check;

import org.ipcadvisor.knowledge.Flaw;

/**
 * Something in a source's folder that should be mended, though the folder can be loaded.
 *
 * @param check the name of the check that found it, in lower case with hyphens
 * @param flaw where it stands, what is wrong, and what to do
 */
public record Finding(String check, Flaw flaw) {}
