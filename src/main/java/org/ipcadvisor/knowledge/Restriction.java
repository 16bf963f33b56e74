package org.ipcadvisor.knowledge;

import java.util.List;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a source takes back of a mechanism on a platform, or adds to it: one kind a record. What notes to a table say is
 * tied to a cell; what a text says without a table, to a mechanism and a platform.
 */
public sealed interface Restriction {

    /** What it follows from. */
    Grounds grounds();

    /** The id of the mechanism that is restricted. */
    default String mechanism() {
        return grounds().mechanism();
    }

    /** The id of the platform on which it is. */
    default String platform() {
        return grounds().platform();
    }

    /** Whether it holds for some products or some requirements only, because it hangs on a reading. */
    default boolean isUncertain() {
        return !grounds().clauses().isEmpty();
    }

    /** What a word in braces, such as {@code transport}, stands for in sentences about it; null if it has none such. */
    default @Nullable String named(String word) {
        return null;
    }

    /** Not all of the API does something: a call may return the error. */
    record PartialApi(Grounds grounds, String error) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("error") ? error : null;
        }
    }

    /** The column is no subsystem of its own. */
    record NotASubsystem(Grounds grounds) implements Restriction {}

    /** Can be opened and not created. */
    record OpenOnly(Grounds grounds) implements Restriction {}

    /** Another object under the same name, which does not work together with the one of other columns. */
    record OtherObject(Grounds grounds, String object) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("thing") ? object : null;
        }
    }

    /**
     * Reached through one programming interface only.
     *
     * @param api the interface
     * @param noted whether a note says so, and not the row's own name alone
     */
    record ApiOnly(Grounds grounds, String api, boolean noted) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("api") ? api : null;
        }
    }

    /** Somebody was considering to provide it: changes nothing. */
    record Intention(Grounds grounds) implements Restriction {}

    /** One version of a protocol only. */
    record ProtocolOnly(Grounds grounds, String protocol) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("protocol") ? protocol : null;
        }
    }

    /**
     * A transport that cannot be used.
     *
     * @param transport the transport
     * @param role the role in which it cannot; null for either
     */
    record UnsupportedTransport(
            Grounds grounds, String transport, @Nullable Role role) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("transport") ? transport : null;
        }
    }

    /** Reaches another machine from this version of the platform on. */
    record NetworkVersion(Grounds grounds, Version version) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("version") ? version.text() : null;
        }
    }

    /** Sender and receiver see one buffer: the receiver must not write to it. */
    record SharedBuffer(Grounds grounds) implements Restriction {}

    /** An object that a service hosts can be used in the same user's context only. */
    record SameUserContext(Grounds grounds) implements Restriction {}

    /** There, and only once something else has been installed. */
    record AddOn(Grounds grounds, String object) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("thing") ? object : null;
        }
    }

    /**
     * Which machines are reached.
     *
     * @param machines any, only the own one, or others only in another form
     * @param form the form in which, or the service through which others are reached; empty where nothing is to be said
     */
    record Reach(Grounds grounds, Machines machines, String form) implements Restriction {

        /** Which machines there are to be reached. */
        public enum Machines {
            ANY,
            ONE,
            ONLY_AS
        }

        /** Whether other machines are reached as well. */
        public boolean isAny() {
            return machines == Machines.ANY;
        }

        /** Whether no other machine is reached. */
        public boolean isOne() {
            return machines == Machines.ONE;
        }

        /** Whether other machines are reached in another form only. */
        public boolean isOnlyAs() {
            return machines == Machines.ONLY_AS;
        }

        @Override
        public @Nullable String named(String word) {
            return switch (word) {
                case "form" -> form;
                case "through" -> form.isEmpty() ? "" : " through " + form;
                default -> null;
            };
        }
    }

    /**
     * Which way data goes.
     *
     * @param way both ways, one way, or not between two ends at all
     * @param reader the role of the end that receives, where data goes one way; null where either may
     */
    record Direction(Grounds grounds, Course way, @Nullable Role reader) implements Restriction {

        /** The ways in which data can go. */
        public enum Course {
            TWO_WAY("both ways"),
            ONE_WAY("one way"),
            CALLS("with a call and back with its result"),
            CONVERSATION("both ways, in a conversation"),
            SHARED("through memory that both ends see"),
            SIGNAL("neither way");

            private final String words;

            Course(String words) {
                this.words = words;
            }
        }

        /** Whether one object carries data one way only. */
        public boolean isOneWay() {
            return way == Course.ONE_WAY;
        }

        @Override
        public @Nullable String named(String word) {
            return word.equals("course") ? way.words : null;
        }
    }

    /**
     * Whether each end needs a window.
     *
     * @param needed whether it does
     */
    record NeedsWindow(Grounds grounds, boolean needed) implements Restriction {}

    /** What is sent stays on the desktop on which the sender runs. */
    record OneDesktop(Grounds grounds) implements Restriction {}

    /** What goes along: at least one kind of load. */
    record Carries(Grounds grounds, List<Load> loads) implements Restriction {

        /** Keeps a copy of the list. */
        public Carries {
            loads = List.copyOf(loads);
        }

        /** The kinds of load. */
        public enum Load {
            STREAM("a stream of bytes"),
            MESSAGE("messages"),
            CALLS("calls"),
            SIGNAL("signals"),
            SHARED_MEMORY("shared memory");

            private final String words;

            Load(String words) {
                this.words = words;
            }
        }

        /** Whether no data goes along. */
        public boolean isSignalOnly() {
            return loads.equals(List.of(Load.SIGNAL));
        }

        /** Whether one end calls the other. */
        public boolean isCalling() {
            return loads.contains(Load.CALLS);
        }

        @Override
        public @Nullable String named(String word) {
            return word.equals("loads")
                    ? Wording.all(loads.stream().map(load -> load.words).toList())
                    : null;
        }
    }

    /**
     * Reaches all at once.
     *
     * @param limit how much at a time
     * @param elsewhere how much another document of the source says; null if all say the same
     */
    record Broadcast(
            Grounds grounds, String limit, @Nullable String elsewhere) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return switch (word) {
                case "limit" -> limit;
                case "elsewhere" -> elsewhere == null ? "" : " (" + elsewhere + " by another page)";
                default -> null;
            };
        }
    }

    /** The receiver must not write to what it receives. */
    record ReadOnlyData(Grounds grounds) implements Restriction {}

    /** Something that is worth knowing, and restricts nothing. */
    record Remark(Grounds grounds) implements Restriction {}
}
