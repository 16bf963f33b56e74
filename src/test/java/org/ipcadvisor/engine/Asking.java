package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;

/** What a case asks for, said word by word; what is not said is left out. */
final class Asking {

    private @Nullable Role pipes;
    private @Nullable Role mailslots;
    private @Nullable Boolean interoperate;
    private @Nullable Role rpcRole;
    private @Nullable Transport transport;
    private @Nullable Boolean acrossMachines;
    private @Nullable Boolean inService;
    private @Nullable Boolean crossUser;
    private @Nullable SocketsApi api;
    private @Nullable Boolean receiverWrites;
    private @Nullable String version;

    private Asking() {}

    /** A requirement that asks for nothing yet. */
    static Asking nothing() {
        return new Asking();
    }

    Asking pipes(Role role) {
        pipes = role;
        return this;
    }

    Asking mailslots(Role role) {
        mailslots = role;
        return this;
    }

    Asking interoperate(boolean talk) {
        interoperate = talk;
        return this;
    }

    Asking rpcRole(Role role) {
        rpcRole = role;
        return this;
    }

    Asking transport(Transport over) {
        transport = over;
        return this;
    }

    Asking acrossMachines(boolean across) {
        acrossMachines = across;
        return this;
    }

    Asking inService(boolean service) {
        inService = service;
        return this;
    }

    Asking crossUser(boolean cross) {
        crossUser = cross;
        return this;
    }

    Asking api(SocketsApi through) {
        api = through;
        return this;
    }

    Asking receiverWrites(boolean writes) {
        receiverWrites = writes;
        return this;
    }

    /** The version that each target of the short form states. */
    Asking version(String stated) {
        version = stated;
        return this;
    }

    /** The short form: copies of one application on products. */
    Link on(String... products) {
        return Cases.copies(asked(), Cases.targets(asked(), version, List.of(products)));
    }

    /** A link of which one component creates and another opens. */
    Link from(Component creates, Component opens) {
        return Cases.directed(asked(), creates, opens);
    }

    Link between(Component first, Component second) {
        return Cases.between(asked(), first, second);
    }

    Link among(Component... members) {
        return Cases.among(asked(), members);
    }

    private Asked asked() {
        return new Asked(
                pipes,
                mailslots,
                interoperate,
                rpcRole,
                transport,
                acrossMachines,
                inService,
                crossUser,
                api,
                receiverWrites);
    }
}
