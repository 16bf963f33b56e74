package org.ipcadvisor.engine;

import org.ipcadvisor.knowledge.Restriction;
import org.jspecify.annotations.Nullable;

/** The names that restrictions give to sentences. */
final class RestrictionNames {

    private RestrictionNames() {}

    static @Nullable String name(Restriction restriction, String key) {
        if (key.equals("source")) {
            return restriction.grounds().cell().citation().label();
        }
        if (restriction instanceof Restriction.PartialApi r && key.equals("error")) {
            return r.error();
        }
        if (restriction instanceof Restriction.OtherObject r && key.equals("thing")) {
            return r.object();
        }
        if (restriction instanceof Restriction.ApiOnly r && key.equals("api")) {
            return r.api();
        }
        if (restriction instanceof Restriction.ProtocolOnly r && key.equals("protocol")) {
            return r.protocol();
        }
        if (restriction instanceof Restriction.UnsupportedTransport r && key.equals("transport")) {
            return r.transport();
        }
        if (restriction instanceof Restriction.MinimumVersion r && key.equals("version")) {
            return r.version().text();
        }
        return null;
    }
}
