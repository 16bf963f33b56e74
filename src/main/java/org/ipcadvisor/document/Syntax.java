package org.ipcadvisor.document;

/** The notation of a document. */
public enum Syntax {
    YAML,
    JSON;

    /** The notation that a file's name announces: JSON for a name that ends in {@code .json}, YAML for any other. */
    public static Syntax ofFile(String name) {
        return name.regionMatches(true, Math.max(0, name.length() - 5), ".json", 0, 5) ? JSON : YAML;
    }
}
