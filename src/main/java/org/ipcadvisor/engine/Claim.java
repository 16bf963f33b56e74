package org.ipcadvisor.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an endpoint: a cell of its table, or a restriction, as the requirements read the sources; or that
 * no table has a cell for it, or that a column is borrowed for it. Rules begin with these, each with those of one kind, and
 * see nothing of other endpoints.
 */
public final class Claim {

    private static final Map<Class<?>, String> KINDS = new ConcurrentHashMap<>();

    private final String kind;
    private final Endpoint endpoint;
    private final @Nullable Cell cell;
    private final @Nullable Restriction restriction;

    private Claim(String kind, Endpoint endpoint, @Nullable Cell cell, @Nullable Restriction restriction) {
        this.kind = kind;
        this.endpoint = endpoint;
        this.cell = cell;
        this.restriction = restriction;
    }

    /** What a cell says: the mechanism is there, or it is not. */
    static Claim of(Endpoint endpoint, Cell cell) {
        return new Claim(cell.available() ? "provided" : "not-provided", endpoint, cell, null);
    }

    /** What is restricted, and how. */
    static Claim of(Endpoint endpoint, Restriction restriction) {
        return new Claim(kind(restriction), endpoint, restriction.grounds().cell(), restriction);
    }

    /** That no source that speaks says whether the mechanism is there. */
    static Claim none(Endpoint endpoint) {
        return new Claim("unlisted", endpoint, null, null);
    }

    /** That the endpoint takes another product's column, which no source says. */
    static Claim borrowed(Endpoint endpoint) {
        return new Claim("borrowed", endpoint, null, null);
    }

    /** The name of a kind of restriction in the sources' files: that of its class, in words. */
    private static String kind(Restriction restriction) {
        return KINDS.computeIfAbsent(
                restriction.getClass(),
                type -> type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /** Its kind: {@code provided}, {@code not-provided}, {@code unlisted}, {@code borrowed}, or that of the restriction. */
    public String getKind() {
        return kind;
    }

    /** Of what it speaks. */
    public Endpoint getEndpoint() {
        return endpoint;
    }

    /** The cell of which it speaks; null if it speaks of none. */
    public @Nullable Cell getCell() {
        return cell;
    }

    /** The restriction. */
    public Restriction getRestriction() {
        return Objects.requireNonNull(restriction);
    }

    /** Whether words of the source say so, and not only a cell, or the name of its row. */
    public boolean isNoted() {
        return restriction != null && restriction.grounds().said() != null;
    }

    /** The way of building the link. */
    public Way getWay() {
        return endpoint.getWay();
    }

    /** The id of the mechanism. */
    public String getMechanism() {
        return endpoint.getMechanism();
    }

    /** The name of the product. */
    public String getProduct() {
        return endpoint.getProduct();
    }

    /** The id of the column that speaks for the platform; null if none does. */
    public @Nullable String getPlatform() {
        return endpoint.getPlatform();
    }

    /** The name of the component that runs there; null in the short form. */
    public @Nullable String getComponent() {
        return endpoint.getComponent();
    }

    /** The role that the requirements give the endpoint, if any. */
    public Answer getRole() {
        return endpoint.getRole();
    }

    /** Whether the program there has a window, if the requirements say so. */
    public Answer getWindow() {
        return endpoint.getWindow();
    }

    /** The endpoint, and what is said of it. */
    List<Object> premises() {
        if (restriction != null) {
            return List.of(endpoint, restriction);
        }
        return cell != null ? List.of(endpoint, cell) : List.of(endpoint);
    }
}
