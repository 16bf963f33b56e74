package org.ipcadvisor.requirements;

import org.ipcadvisor.document.Place;

/**
 * That a product without a column behaves like one that has one.
 *
 * @param id a stable name, as {@code assume/windows-xp}
 * @param product the name of the product without a column
 * @param like the name of the product or column that it is taken for
 * @param platform the id of the column that it borrows
 * @param path the JSON Pointer of the entry
 * @param place where its key stands
 */
public record Assumption(String id, String product, String like, String platform, String path, Place place) {

    /** What is assumed, as a sentence. */
    public String says() {
        return product + " is assumed to behave like " + like + ".";
    }
}
