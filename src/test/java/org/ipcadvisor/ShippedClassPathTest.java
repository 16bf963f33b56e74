package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * What is shipped cannot compile rules. The condition of a rule can run any Java, so whoever brings a rule would bring a
 * program; and compiling costs seconds at each start.
 */
final class ShippedClassPathTest {

    private static final Path LIBRARIES = Path.of("target/lib");
    private static final List<String> COMPILERS = List.of(
            "org/drools/drl/parser/",
            "org/drools/drl/ast/",
            "org/drools/compiler/",
            "org/drools/mvel/",
            "org/drools/model/codegen/",
            "org/eclipse/jdt/internal/compiler/",
            "org/mvel2/",
            "com/github/javaparser/",
            "org/antlr/");

    @Test
    void noLibraryHoldsACompiler() throws Exception {
        List<Path> libraries = libraries();
        assertThat(libraries)
                .hasSizeGreaterThan(10)
                .anyMatch(jar -> jar.toString().contains("drools-core"));
        assertThat(libraries.stream().flatMap(ShippedClassPathTest::compilers)).isEmpty();
    }

    @Test
    void thereAreNoServicesThatBuildRules() throws Exception {
        try (URLClassLoader loader = shipped()) {
            Class<?> factory = loader.loadClass("org.kie.api.KieServices$Factory");
            assertThat(factory.getMethod("get").invoke(null)).isNull();
        }
    }

    @Test
    void aHelperCannotBuildARule() throws Exception {
        try (URLClassLoader loader = shipped()) {
            Class<?> helper = loader.loadClass("org.kie.internal.utils.KieHelper");
            assertThatThrownBy(() -> helper.getConstructor().newInstance())
                    .as("a helper for building rules needs the services")
                    .hasRootCauseInstanceOf(NullPointerException.class)
                    .rootCause()
                    .hasMessageContaining("KieServices.newKieFileSystem()");
        }
    }

    @Test
    void thereIsNoBuilderOfKnowledge() throws Exception {
        try (URLClassLoader loader = shipped()) {
            Class<?> factory = loader.loadClass("org.kie.internal.builder.KnowledgeBuilderFactory");
            Class<?> builder = loader.loadClass("org.kie.internal.builder.KnowledgeBuilder");
            // getMethod looks at all methods, and fails for want of what some of their parameters are
            MethodHandle method = MethodHandles.publicLookup()
                    .findStatic(factory, "newKnowledgeBuilder", MethodType.methodType(builder));
            assertThatThrownBy(method::invoke)
                    .as("the service that builds knowledge is not there")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("KnowledgeBuilderFactoryService");
        }
    }

    private static URLClassLoader shipped() throws IOException {
        URL[] urls = libraries().stream().map(ShippedClassPathTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static Stream<String> compilers(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.endsWith(".class") && COMPILERS.stream().anyMatch(name::startsWith))
                    .map(name -> jar.getFileName() + ": " + name)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
