package org.ipcadvisor.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules as they were compiled when the project was built; nothing at run time can add one. */
final class RuleBase {

    private static final String MODELS = "/META-INF/kie/org.ipcadvisor/ipc-advisor/drools-model";

    private RuleBase() {}

    /** A new base of all rules. */
    static KieBase compiled() {
        List<Model> models = new ArrayList<>();
        for (String line : list().lines().toList()) {
            if (!line.isBlank() && !line.contains(":")) {
                models.add(model(line.strip()));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("No rules were compiled into this build.");
        }
        return KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
    }

    private static String list() {
        try (InputStream stream = RuleBase.class.getResourceAsStream(MODELS)) {
            if (stream == null) {
                throw new IllegalStateException("The compiled rules are missing: " + MODELS + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded: " + className + ".", e);
        }
    }
}
