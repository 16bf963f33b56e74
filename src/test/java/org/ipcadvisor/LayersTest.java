package org.ipcadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A layer sees only what lies below it: {@code cli > serve | mcp > report > compare > Advisor > remedy > engine > requirements | advice > knowledge > document}. */
@AnalyzeClasses(packages = "org.ipcadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {

    private static final String ROOT = "org.ipcadvisor";
    private static final List<String> PACKAGES = List.of(
            "",
            ".advice",
            ".cli",
            ".compare",
            ".document",
            ".engine",
            ".http",
            ".knowledge",
            ".mcp",
            ".remedy",
            ".report",
            ".requirements",
            ".rules",
            ".serve");
    private static final DescribedPredicate<JavaClass> RULE_ENGINE = resideInAnyPackage("org.drools..", "org.kie..");
    private static final DescribedPredicate<JavaClass> TEMPLATES = resideInAnyPackage("gg.jte..");
    private static final DescribedPredicate<JavaClass> JACKSON =
            resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("cli")
            .definedBy(ROOT + ".cli..")
            .layer("serve")
            .definedBy(ROOT + ".serve..")
            .layer("http")
            .definedBy(ROOT + ".http..")
            .layer("mcp")
            .definedBy(ROOT + ".mcp..")
            .layer("report")
            .definedBy(ROOT + ".report..")
            .layer("compare")
            .definedBy(ROOT + ".compare..")
            .layer("Advisor")
            .definedBy(ROOT)
            .optionalLayer("remedy")
            .definedBy(ROOT + ".remedy..")
            .layer("engine")
            .definedBy(ROOT + ".engine..", ROOT + ".rules..")
            .layer("requirements")
            .definedBy(ROOT + ".requirements..")
            .layer("advice")
            .definedBy(ROOT + ".advice..")
            .layer("knowledge")
            .definedBy(ROOT + ".knowledge..")
            .layer("document")
            .definedBy(ROOT + ".document..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("mcp")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("cli", "serve")
            .whereLayer("http")
            .mayNotAccessAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "serve", "mcp")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("cli", "serve", "mcp", "report")
            .whereLayer("Advisor")
            .mayOnlyBeAccessedByLayers("cli", "serve", "mcp", "report", "compare")
            .whereLayer("remedy")
            .mayOnlyBeAccessedByLayers("Advisor")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("Advisor", "remedy")
            .whereLayer("requirements")
            .mayOnlyBeAccessedByLayers("cli", "serve", "mcp", "report", "compare", "Advisor", "remedy", "engine")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("cli", "serve", "mcp", "report", "compare", "Advisor", "remedy", "engine")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers(
                    "cli", "serve", "mcp", "report", "compare", "Advisor", "remedy", "engine", "requirements", "advice")
            .because("a newcomer can read a layer without those above it");

    @ArchTest
    static final ArchRule THE_ENGINE_ALONE_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".engine..", ROOT + ".rules..")
            .should()
            .dependOnClassesThat(RULE_ENGINE)
            .because("what speaks of rules is to be found in one place");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_DROOLS = classes()
            .that()
            .haveFullyQualifiedName(ROOT + ".engine.RuleBase")
            .should()
            .dependOnClassesThat(RULE_ENGINE)
            .because("the check above has to have something to look at");

    @ArchTest
    static final ArchRule JACKSON_IS_FOR_READERS_AND_JSON_WRITERS = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".document..", ROOT + ".requirements..", ROOT + ".knowledge..")
                    .or(resideInAnyPackage(ROOT + ".report..", ROOT + ".compare..", ROOT + ".mcp..")
                            .and(isForJson()))))
            .should()
            .dependOnClassesThat(JACKSON)
            .because("nothing that decides depends on how documents are written");

    @ArchTest
    static final ArchRule REPORTS_ALONE_KNOW_TEMPLATES = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".report..")
            .should()
            .dependOnClassesThat(TEMPLATES)
            .because("pages are written where all formats are");

    @ArchTest
    static final ArchRule REPORTS_KNOW_TEMPLATES = classes()
            .that()
            .haveFullyQualifiedName(ROOT + ".report.HtmlReport")
            .should()
            .dependOnClassesThat(TEMPLATES)
            .because("the check above has to have something to look at");

    @ArchTest
    static final ArchRule THE_COMMAND_ALONE_ENDS_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("a library leaves the process and its streams to its caller");

    @ArchTest
    static void everyPackageWasLookedAt(JavaClasses all) {
        for (String name : PACKAGES) {
            assertThat(all.containPackage(ROOT + name)
                            && !all.getPackage(ROOT + name).getClasses().isEmpty())
                    .as("there are classes in %s%s", ROOT, name)
                    .isTrue();
        }
    }

    private static DescribedPredicate<JavaClass> isForJson() {
        return DescribedPredicate.describe(
                "read or write JSON",
                type -> type.getName().contains("Json") || type.getName().contains("InertEscapes"));
    }
}
