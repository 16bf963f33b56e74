package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipcadvisor.knowledge.Role;
import org.jspecify.annotations.Nullable;

/**
 * The words that may be written for one need, in the order in which messages list them, and what each stands for.
 *
 * @param <T> what they stand for
 */
final class Words<T> {

    /** What an application does with pipes or mailslots. */
    static final Words<Role> ROLES = of(Role.values(), role -> role == Role.CREATE ? "create" : "open");
    /** What an application is in remote procedure calls. */
    static final Words<Role> RPC_ROLES = of(Role.values(), role -> role == Role.CREATE ? "server" : "client");

    static final Words<Transport> TRANSPORTS = of(Transport.values(), Transport::word);
    static final Words<SocketsApi> SOCKETS_APIS = of(SocketsApi.values(), SocketsApi::word);
    static final Words<Payload> PAYLOADS = of(Payload.values(), Payload::word);
    static final Words<Flow> FLOWS = of(Flow.values(), Flow::word);
    /** The best verdict that does not pass. */
    static final Words<String> BARS = of(new String[] {"not-viable", "undetermined", "conditional"}, bar -> bar);

    /** From which verdict on, downwards, advice does not pass. */
    static final Words<String> GATES =
            of(new String[] {"never", "not-viable", "undetermined", "conditional"}, gate -> gate);

    static final Words<String> VERDICTS =
            of(new String[] {"viable", "conditional", "undetermined", "not-viable"}, verdict -> verdict);

    static final Words<NeedName> NEEDS = of(NeedName.values(), NeedName::word);
    static final Words<RunsAs> RUNS_AS = of(RunsAs.values(), RunsAs::word);

    private final Map<String, T> meanings = new LinkedHashMap<>();

    private Words() {}

    private static <T> Words<T> of(T[] things, Function<T, String> word) {
        Words<T> words = new Words<>();
        for (T thing : things) {
            words.meanings.put(word.apply(thing), thing);
        }
        return words;
    }

    /** What a word stands for; null if it is none of these. */
    @Nullable
    T meaning(String word) {
        return meanings.get(word);
    }

    List<String> all() {
        return List.copyOf(meanings.keySet());
    }
}
