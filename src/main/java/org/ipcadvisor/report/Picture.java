package org.ipcadvisor.report;

import java.util.List;

/**
 * The part of the sources' tables that a link is judged by, with the evidence of each cell; all texts are inert.
 *
 * @param label what it shows
 * @param columns the products concerned
 * @param rows the mechanisms, in the order of the advice
 */
record Picture(String label, List<Column> columns, List<Row> rows) {

    /**
     * A product.
     *
     * @param product its name
     * @param column the name of the column that speaks for it; empty where none does
     */
    record Column(String product, String column) {}

    /**
     * A mechanism.
     *
     * @param name its name
     * @param verdict the word of its verdict
     * @param interoperation what is known of the ends working together through it
     * @param chosen whether the design has chosen it
     * @param cells a cell for each product
     * @param whole what was found on the link as a whole
     */
    record Row(
            String name, String verdict, String interoperation, boolean chosen, List<Cell> cells, List<String> whole) {}

    /**
     * A mechanism on a product.
     *
     * @param id what the page calls it
     * @param product the product's name
     * @param text the words of the sources' cells; a dash where there is none
     * @param effect the word of the worst effect that was found there
     * @param cited the cells and what they say
     * @param findings what was found there
     * @param notes what the notes say on which it rests, and who disputes it
     */
    record Cell(
            String id,
            String product,
            String text,
            String effect,
            List<String> cited,
            List<String> findings,
            List<String> notes) {

        /** What stands below the words of the cell; nothing where nothing stands against it. */
        String mark() {
            return switch (effect) {
                case "block" -> "blocks";
                case "condition" -> "condition";
                case "gap" -> "unknown";
                default -> "";
            };
        }
    }
}
