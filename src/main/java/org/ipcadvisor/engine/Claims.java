package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Restriction;

/** What the sources say, by the mechanism and the platform of which they say it. */
final class Claims {

    private final Map<Spot, List<Cell>> cells = new HashMap<>();
    private final Map<Spot, List<Restriction>> restrictions = new HashMap<>();

    private record Spot(String mechanism, String platform) {}

    Claims(Collection<Cell> cells, Collection<Restriction> restrictions) {
        cells.forEach(cell -> put(this.cells, cell.mechanism(), cell.platform(), cell));
        restrictions.forEach(r -> put(this.restrictions, r.mechanism(), r.platform(), r));
    }

    private static <T> void put(Map<Spot, List<T>> said, String mechanism, String platform, T what) {
        said.computeIfAbsent(new Spot(mechanism, platform), spot -> new ArrayList<>())
                .add(what);
    }

    /** What they say of an endpoint, as the requirements read them. */
    List<Claim> of(Endpoint endpoint) {
        List<Claim> claims = new ArrayList<>();
        String platform = endpoint.getPlatform();
        if (platform != null) {
            Spot spot = new Spot(endpoint.getMechanism(), platform);
            cells.getOrDefault(spot, List.of()).forEach(cell -> claims.add(Claim.of(endpoint, cell)));
            if (claims.isEmpty()) {
                claims.add(Claim.none(endpoint));
            }
            restrictions.getOrDefault(spot, List.of()).stream()
                    .filter(endpoint::takes)
                    .forEach(restriction -> claims.add(Claim.of(endpoint, restriction)));
            return claims;
        }
        return List.of(Claim.none(endpoint));
    }
}
