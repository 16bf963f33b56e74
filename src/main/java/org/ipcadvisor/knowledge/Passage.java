package org.ipcadvisor.knowledge;

/**
 * A passage of a text that speaks of a mechanism without a table.
 *
 * @param source the id of the source
 * @param name its name within the source, as {@code dde/machines}
 * @param says what it says, in our words
 * @param citation how a reader finds it, as "Windows IPC guide: Interprocess Communications, Using DDE for IPC (2018-05-31)"
 * @param brief the same in short, where it has been or can be told in full, as "Windows IPC guide: Using DDE for IPC"
 */
public record Passage(String source, String name, String says, String citation, String brief) implements Said {

    /** The passage's id, as {@code win32-ipc-guide:dde/machines}. */
    @Override
    public String id() {
        return source + ':' + name;
    }
}
