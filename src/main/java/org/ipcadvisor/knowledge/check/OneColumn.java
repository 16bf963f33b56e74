package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;

/**
 * Every product maps to one column. That two columns have the same product is what the readers refuse; here, none stands
 * under a column and among those without one, and what a product may borrow is not said where an earlier source says it.
 */
final class OneColumn implements Linter {

    @Override
    public String name() {
        return "one-column";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        YamlFile file = matter.platformsFile();
        Map<String, String> columns = new HashMap<>();
        for (Entry column : file.entries("/columns")) {
            columns.put(column.text("name"), column.key());
            file.entries(column.path() + "/products").forEach(product -> columns.put(product.key(), column.key()));
        }
        List<Flaw> flaws = new ArrayList<>();
        for (Entry product : file.entries("/without-column")) {
            String column = columns.get(product.key());
            if (column != null) {
                String said = product.key() + " stands under the column " + column
                        + " too. Leave it there, or here, where products without a column are.";
                flaws.add(file.flaw(product.path(), said));
            }
        }
        flaws.addAll(unheard(matter, file));
        return flaws;
    }

    /** What is said of borrowing and has no effect, because an earlier source has said something else. */
    private static List<Flaw> unheard(Matter matter, YamlFile file) {
        List<Flaw> flaws = new ArrayList<>();
        for (Entry borrower : file.entries("/may-borrow")) {
            List<String> written = new ArrayList<>();
            borrower.value().forEach(lender -> written.add(lender.asString("")));
            boolean heard = matter.knowledge().products().stream()
                    .anyMatch(p ->
                            p.name().equals(borrower.key()) && p.mayBorrow().equals(written));
            if (!heard) {
                String said = "An earlier source says what " + borrower.key()
                        + " may borrow, and that stands. Take this out.";
                flaws.add(file.flaw(borrower.path(), said));
            }
        }
        return flaws;
    }
}
