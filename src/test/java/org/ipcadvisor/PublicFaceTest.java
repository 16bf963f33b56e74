package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is public outside of the packages that are meant for callers has a reason. */
class PublicFaceTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ipcadvisor");
    private static final Pattern NAMED_BY_RULES =
            Pattern.compile("import (?:static )?org\\.ipcadvisor\\.engine\\.(\\w+)");

    private static Set<String> publicTypesOf(String name) {
        Set<String> types = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().equals("org.ipcadvisor." + name)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass()) {
                types.add(type.getSimpleName());
            }
        }
        return types;
    }

    @Test
    void the_engine_shows_what_compiled_rules_reach_and_the_judge() throws IOException {
        Set<String> reached = new TreeSet<>(List.of("Asked", "Judge", "Judgement", "Outlook", "Probe"));
        try (Stream<Path> rules = Files.list(Path.of("rules"))) {
            for (Path rule : rules.filter(r -> r.toString().endsWith(".drl")).toList()) {
                Matcher named = NAMED_BY_RULES.matcher(Files.readString(rule));
                while (named.find()) {
                    reached.add(named.group(1));
                }
            }
        }
        assertThat(publicTypesOf("engine")).isEqualTo(reached);
    }

    @Test
    void the_command_shows_its_entry_alone() {
        assertThat(publicTypesOf("cli")).containsExactly("Main");
    }

    @Test
    void the_facade_and_what_it_takes_stand_alone_in_their_package() {
        assertThat(publicTypesOf("advice")).contains("Advice", "LinkAdvice", "Recommendation", "Finding");
        JavaClasses root = CLASSES;
        assertThat(root.get(Advisor.class).getModifiers()).contains(JavaModifier.PUBLIC);
        assertThat(root.stream()
                        .filter(type -> type.getPackageName().equals("org.ipcadvisor"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Advisor", "Circumstances");
    }
}
