package org.ipcadvisor.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which a server may be called. Whoever calls it by another one was led here, perhaps by a page whose name
 * suddenly stands for this machine (DNS rebinding).
 */
public final class Hosts {

    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    private final Set<String> names = new TreeSet<>();

    /** Those of this machine for itself, and others; an address of version 6 stands in brackets. */
    public Hosts(List<String> others) {
        names.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
        others.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The host that a request is meant for, with its port as it was written.
     *
     * @throws RefusedException if it says none or several, or one that this server is not called
     */
    String check(Fields fields) throws RefusedException {
        List<String> hosts = fields.all("Host");
        if (hosts.size() != 1) {
            throw new RefusedException(400, "A request has exactly one Host, and this has " + hosts.size() + ".");
        }
        String host = hosts.get(0).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(host);
        if (!authority.matches()) {
            throw new RefusedException(400, "The Host is no name or address, with or without a port.");
        }
        if (!names.contains(authority.group(1))) {
            throw new RefusedException(421, "This service is not called by that Host. serve --allow-host adds one.");
        }
        return host;
    }
}
