package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Restriction;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A long-lived working memory that holds the knowledge and the facts that were judged last; of others, only what is not
 * the same has to be seen by the rules. For one thread at a time.
 */
final class Session {

    private final KieSession memory;
    private final Claims claims;
    private final Map<Object, List<FactHandle>> held = new HashMap<>();

    Session(KieBase rules, Knowledge knowledge) {
        this(rules.newKieSession(), knowledge);
    }

    /** Fills a memory that is still empty, or closes it if that fails. */
    Session(KieSession memory, Knowledge knowledge) {
        this.memory = memory;
        boolean filled = false;
        try {
            memory.insert(knowledge.voices());
            knowledge.sources().forEach(memory::insert);
            knowledge.mechanisms().forEach(memory::insert);
            knowledge.platforms().forEach(memory::insert);
            knowledge.cells().forEach(memory::insert);
            knowledge.statements().forEach(memory::insert);
            knowledge.gaps().forEach(memory::insert);
            memory.fireAllRules();
            this.claims = new Claims(knowledge.cells(), held(Restriction.class));
            filled = true;
        } finally {
            if (!filled) {
                close();
            }
        }
    }

    /** What holds once the rules have seen the facts, and no others. */
    Held judge(Collection<?> facts) {
        keepOnly(facts);
        facts.forEach(fact -> held.computeIfAbsent(fact, this::insert));
        memory.fireAllRules();
        return new Held(held(Conclusion.class), held(Denied.class), held(Hinge.class));
    }

    /** Inserts a fact of a request, and what the sources say of it. */
    private List<FactHandle> insert(Object fact) {
        if (!(fact instanceof Endpoint endpoint)) {
            return List.of(memory.insert(fact));
        }
        List<FactHandle> handles = new ArrayList<>();
        if (claims.areCompared(endpoint)) {
            handles.add(memory.insert(endpoint));
        }
        for (Claim claim : claims.of(endpoint)) {
            handles.add(memory.insert(claim));
        }
        return handles;
    }

    private void keepOnly(Collection<?> facts) {
        Set<Object> kept = new HashSet<>(facts);
        held.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                entry.getValue().forEach(memory::delete);
            }
            return gone;
        });
    }

    private <T> List<T> held(Class<T> type) {
        List<T> held = new ArrayList<>();
        for (Object each : memory.getObjects(new ClassObjectFilter(type))) {
            held.add(type.cast(each));
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
