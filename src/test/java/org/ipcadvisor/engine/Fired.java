package org.ipcadvisor.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Which rules fire in a session, and how often. */
final class Fired extends DefaultAgendaEventListener {

    private final Map<String, Integer> times = new TreeMap<>();
    private final Session session;

    /** Listens from before the knowledge is there. */
    Fired(Knowledge knowledge) {
        KieSession memory = RuleBase.compiled().newKieSession();
        memory.addEventListener(this);
        session = new Session(memory, knowledge);
    }

    /** The ids of the rules that fire when a mechanism is judged on a link, those of the knowledge left out. */
    static Collection<String> when(Link link, String mechanism) {
        Fired fired = new Fired(Cases.ARTICLE);
        fired.times.clear();
        fired.session.judge(new LinkFacts(link, List.of(Cases.ARTICLE.mechanism(mechanism))).all());
        return fired.times.keySet();
    }

    void judge(Link link) {
        session.judge(new LinkFacts(link, Cases.ARTICLE.mechanisms()).all());
    }

    /** How often each rule that fired at all did so, by id. */
    Map<String, Integer> times() {
        return times;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        times.merge(RuleText.of(event.getMatch().getRule()).id(), 1, Integer::sum);
    }
}
