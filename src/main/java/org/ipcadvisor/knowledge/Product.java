package org.ipcadvisor.knowledge;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product that an application can run on.
 *
 * @param name its name, as "Windows NT 4.0"; a column's own name where the column itself is meant
 * @param platform the id of the column that it belongs to; null where the source has none for it
 * @param versioned whether a target on it may state a version
 * @param aliases other names that are accepted
 * @param mayBorrow the names of the products whose column it may sensibly be assumed to share; none if it has its own
 */
public record Product(
        String name, @Nullable String platform, boolean versioned, List<String> aliases, List<String> mayBorrow) {

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The same, without its column unless that is one of the given ones. */
    Product amidst(Collection<String> columns) {
        return platform == null || columns.contains(platform)
                ? this
                : new Product(name, null, versioned, aliases, mayBorrow);
    }
}
