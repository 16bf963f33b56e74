package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Restriction.OtherObject;

/** What the sources say, by the mechanism and the platform of which they say it. */
final class Claims {

    private final Map<String, List<Cell>> cells = new HashMap<>();
    private final Map<String, List<Restriction>> restrictions = new HashMap<>();
    private final Set<String> namesakes = new HashSet<>();

    Claims(Collection<Cell> cells, Collection<Restriction> restrictions) {
        cells.forEach(cell -> put(this.cells, cell.mechanism(), cell.platform(), cell));
        for (Restriction restriction : restrictions) {
            put(this.restrictions, restriction.mechanism(), restriction.platform(), restriction);
            if (restriction instanceof OtherObject) {
                namesakes.add(restriction.mechanism());
            }
        }
    }

    private static <T> void put(Map<String, List<T>> said, String mechanism, String platform, T what) {
        said.computeIfAbsent(spot(mechanism, platform), spot -> new ArrayList<>())
                .add(what);
    }

    /** No id has a slash. A record would do, but at each start Java would first have to put its equals together. */
    private static String spot(String mechanism, String platform) {
        return mechanism + '/' + platform;
    }

    /**
     * Whether rules compare an endpoint with others: somewhere, another object goes by its mechanism's name. Of all others, rules
     * see the claims alone.
     */
    boolean areCompared(Endpoint endpoint) {
        return namesakes.contains(endpoint.getMechanism());
    }

    /** What they say of an endpoint, as the requirements read them. */
    List<Claim> of(Endpoint endpoint) {
        List<Claim> claims = new ArrayList<>();
        String platform = endpoint.getPlatform();
        String spot = platform == null ? null : spot(endpoint.getMechanism(), platform);
        for (Cell cell : cells.getOrDefault(spot, List.of())) {
            claims.add(Claim.of(endpoint, cell));
        }
        if (claims.isEmpty()) {
            claims.add(Claim.none(endpoint));
        }
        for (Restriction restriction : restrictions.getOrDefault(spot, List.of())) {
            if (endpoint.takes(restriction)) {
                claims.add(Claim.of(endpoint, restriction));
            }
        }
        if (endpoint.isBorrowed()) {
            claims.add(Claim.borrowed(endpoint));
        }
        return claims;
    }
}
