package org.ipcadvisor.compare;

import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.compare.Cause.Kind;
import org.jspecify.annotations.Nullable;

/** Facts that are no requirements, as two advices can be compared by them. */
final class FactIds {

    private FactIds() {}

    /** The id of what is known, assumed or ruled; null for a requirement, and for what is left out. */
    static @Nullable String of(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.id();
        } else if (fact instanceof Fact.Note note) {
            return note.id();
        } else if (fact instanceof Fact.Passage passage) {
            return passage.id();
        } else if (fact instanceof Fact.Row row) {
            return row.id();
        } else if (fact instanceof Fact.Gap gap) {
            return gap.id();
        } else if (fact instanceof Fact.Assumption assumption) {
            return assumption.id();
        } else if (fact instanceof Fact.Ruling ruling) {
            return ruling.id();
        }
        return null;
    }

    /** What the JSON of the advice tells of it beside the id; empty where it tells nothing. */
    static String value(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.value();
        } else if (fact instanceof Fact.Row row) {
            return row.value();
        } else if (fact instanceof Fact.Passage passage) {
            return passage.citation();
        }
        return "";
    }

    static Kind kind(Fact fact) {
        if (fact instanceof Fact.Cell || fact instanceof Fact.Row) {
            return Kind.CELL;
        } else if (fact instanceof Fact.Assumption) {
            return Kind.READING;
        }
        return fact instanceof Fact.Ruling ? Kind.POLICY : Kind.TEXT;
    }

    /** How a reader finds it. */
    static String citation(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.citation();
        } else if (fact instanceof Fact.Note note) {
            return note.citation();
        } else if (fact instanceof Fact.Passage passage) {
            return passage.citation();
        } else if (fact instanceof Fact.Row row) {
            return row.citation();
        } else if (fact instanceof Fact.Ruling ruling) {
            return ruling.citation();
        }
        return String.valueOf(of(fact));
    }
}
