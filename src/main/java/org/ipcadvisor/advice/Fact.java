package org.ipcadvisor.advice;

import org.ipcadvisor.document.Place;

/** Something that a finding rests on: of the knowledge, or of the requirements. */
public sealed interface Fact {

    /** Whether it is a target of the requirements; a sentence that names its product needs no other hint. */
    default boolean isTarget() {
        return this instanceof Requirement requirement && requirement.target();
    }

    /**
     * A cell of a source's table.
     *
     * @param id as {@code kb95900:named-pipes/win9x}
     * @param value the cell's own text
     * @param available whether it says YES
     * @param label what citations call the source, as "KB95900"
     * @param row the row's name
     * @param column the column's name
     */
    record Cell(String id, String value, boolean available, String label, String row, String column) implements Fact {

        /** How a reader finds it, as "KB95900 Named pipes x Win9x". */
        public String citation() {
            return label + ' ' + row + " x " + column;
        }
    }

    /**
     * A note of a source.
     *
     * @param id as {@code kb95900:note/3}
     * @param citation as "KB95900 note 3"
     * @param says what it says, in our words
     */
    record Note(String id, String citation, String says) implements Fact {}

    /**
     * A passage of a source's text.
     *
     * @param id as {@code win32-ipc-guide:dde/machines}
     * @param citation as "Windows IPC guide: Interprocess Communications, Using DDE for IPC (2018-05-31)"
     * @param brief the same in short, as "Windows IPC guide: Using DDE for IPC"
     * @param says what it says, in our words
     */
    record Passage(String id, String citation, String brief, String says) implements Fact {}

    /**
     * The name that a source gives to a row.
     *
     * @param id as {@code kb95900:windows-sockets}
     * @param value the name
     * @param citation as "KB95900 row Windows sockets"
     */
    record Row(String id, String value, String citation) implements Fact {}

    /**
     * An entry of the requirements.
     *
     * @param path its JSON Pointer
     * @param place where its key stands
     * @param value what it says, in short
     * @param target whether it is a target and says no more than its product's name
     */
    record Requirement(String path, Place place, String value, boolean target) implements Fact {

        /** An entry that is no target. */
        public Requirement(String path, Place place, String value) {
            this(path, place, value, false);
        }
    }

    /**
     * An entry that the requirements leave out.
     *
     * @param path the JSON Pointer at which it would stand
     */
    record Unspecified(String path) implements Fact {}

    /**
     * Something of which the sources do not speak.
     *
     * @param id as {@code kb95900:no-column/windows-xp}
     * @param says what is missing
     */
    record Gap(String id, String says) implements Fact {}

    /**
     * A ruling of a policy.
     *
     * @param id as {@code policy:House rules#/forbid/0}
     * @param citation how a reader finds it, as "house.yaml, line 4"
     * @param says what it rules out
     */
    record Ruling(String id, String citation, String says) implements Fact {}

    /**
     * An assumption that the requirements make.
     *
     * @param id as {@code assume/windows-xp}
     * @param says what is assumed
     */
    record Assumption(String id, String says) implements Fact {}
}
