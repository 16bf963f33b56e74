package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.QueryResultsRow;

/** A long-lived working memory that holds the knowledge; a link's facts pass through it. For one thread at a time. */
final class Session {

    private final KieSession memory;

    Session(KieBase rules, Knowledge knowledge) {
        this(rules.newKieSession(), knowledge);
    }

    /** Fills a memory that is still empty, or closes it if that fails. */
    Session(KieSession memory, Knowledge knowledge) {
        this.memory = memory;
        boolean filled = false;
        try {
            memory.insert(knowledge.voices());
            insertAll(knowledge.sources());
            insertAll(knowledge.mechanisms());
            insertAll(knowledge.platforms());
            insertAll(knowledge.cells());
            insertAll(knowledge.statements());
            insertAll(knowledge.gaps());
            memory.fireAllRules();
            filled = true;
        } finally {
            if (!filled) {
                close();
            }
        }
    }

    private List<FactHandle> insertAll(Collection<?> facts) {
        return facts.stream().map(memory::insert).toList();
    }

    /** What holds once the rules have seen the facts; afterwards the memory is as it was before. */
    Held judge(Collection<?> facts) {
        List<FactHandle> handles = insertAll(facts);
        memory.fireAllRules();
        Held held = new Held(
                held("conclusions", Conclusion.class), held("denials", Denied.class), held("hinges", Hinge.class));
        handles.forEach(memory::delete);
        memory.fireAllRules();
        return held;
    }

    private <T> List<T> held(String query, Class<T> type) {
        List<T> held = new ArrayList<>();
        for (QueryResultsRow row : memory.getQueryResults(query)) {
            held.add(type.cast(row.get("$held")));
        }
        return held;
    }

    /** How many facts it holds. */
    long size() {
        return memory.getFactCount();
    }

    KieSession memory() {
        return memory;
    }

    void close() {
        memory.dispose();
    }

    /**
     * What held at the end, in no order.
     *
     * @param conclusions the findings
     * @param denials where interoperation is denied
     * @param hinges what verdicts turn on
     */
    record Held(List<Conclusion> conclusions, List<Denied> denials, List<Hinge> hinges) {}
}
