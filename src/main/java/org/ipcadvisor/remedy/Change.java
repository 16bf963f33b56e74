package org.ipcadvisor.remedy;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ipcadvisor.requirements.Link;

/**
 * One thing that the people who wrote a link could change.
 *
 * @param edit how the document says it
 * @param effect a link with it: the one that it is made for, or another that shares what is changed
 * @param bearsOn whether a finding that rests on the requirements at some JSON Pointers can be gone with it
 * @param cost what is given up
 * @param loses the same in words
 */
record Change(Edit edit, UnaryOperator<Link> effect, Predicate<Set<String>> bearsOn, Cost cost, Loss loses) {

    /** A change that bears on whatever rests on one requirement. */
    static Change of(Edit edit, String path, UnaryOperator<Link> effect, Cost cost, String loses) {
        return new Change(edit, effect, rests -> rests.contains(path), cost, Loss.of(loses));
    }

    /** Whether this change and another can be made together: not if both write the same place. */
    boolean goesWith(Change other) {
        return !edit.path().equals(other.edit.path());
    }
}
