package org.ipcadvisor.remedy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Requirements;

/** What is advised on documents that tests write. */
final class Asked {

    static final Judge JUDGE = new Judge(Advisor.standard().knowledge());

    private Asked() {}

    static Requirements read(String yaml) {
        try {
            return Advisor.standard().read(null, yaml.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(e.problems() + "\n" + yaml, e);
        }
    }

    static Advice advice(String yaml) {
        return Advisor.standard().advise(read(yaml));
    }

    static Plan plan(String yaml) {
        Plan plan = advice(yaml).plan();
        if (plan == null) {
            throw new IllegalArgumentException("There is no plan for\n" + yaml);
        }
        return plan;
    }

    /** The relays of the first link. */
    static List<Relay> relays(String yaml) {
        return advice(yaml).links().get(0).guidance().relays();
    }

    /** How the rules judge the only link of a document. */
    static LinkAdvice judged(String yaml) {
        return JUDGE.judge(read(yaml).links().get(0));
    }
}
