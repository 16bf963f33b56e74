package org.ipcadvisor.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.report.SchemaJson;

/** What the service can be asked, as OpenAPI 3.1: a page written by hand, into which the schemas are put that are shipped. */
final class OpenApi {

    private static final String PAGE = "/org/ipcadvisor/serve/openapi.yaml";
    private static final Pattern SHIPPED = Pattern.compile("(?m)^( +)([a-z]+): \\{\\$shipped: \\2}$");

    private OpenApi() {}

    /** The description, in which names are those of a knowledge. */
    static String of(Knowledge knowledge) {
        return SHIPPED.matcher(page()).replaceAll(match -> Matcher.quoteReplacement(schema(match, knowledge)));
    }

    private static String schema(MatchResult match, Knowledge knowledge) {
        String name = match.group(2);
        String indent = match.group(1);
        String schema = SchemaJson.of(name, knowledge)
                .replaceAll("(?m)^ *\"\\$(schema|id)\" *: *\"[^\"]*\",\\n", "")
                .replace("\"errorMessage\"", "\"x-errorMessage\"") // of editors, and no word of JSON Schema
                .replace("\"#/$defs/", "\"#/components/schemas/" + name + "/$defs/");
        return indent + name + ":\n" + schema.strip().replaceAll("(?m)^", indent + "  ");
    }

    private static String page() {
        try (InputStream in = OpenApi.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException("The build has no " + PAGE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
