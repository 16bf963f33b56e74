package org.ipcadvisor.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.ipcadvisor.knowledge.Knowledge;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Judges that work otherwise than the shipped one, by the same rules. */
public final class Judges {

    private Judges() {}

    /** A judge who keeps no session: each link is judged in a fresh one, into which the knowledge is inserted. */
    public static Judge ofFreshSessions(Knowledge knowledge) {
        return new Judge(knowledge, RuleBase.compiled(), 0);
    }

    /** A judge whose rules are compiled now, from the files of a folder. */
    public static Judge compiledNow(Knowledge knowledge, Path folder) {
        return new Judge(knowledge, compiled(folder));
    }

    private static KieBase compiled(Path folder) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Path rules : rules(folder)) {
            files.write(services.getResources()
                    .newFileSystemResource(rules.toFile())
                    .setTargetPath("src/main/resources/org/ipcadvisor/rules/" + rules.getFileName()));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static List<Path> rules(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
