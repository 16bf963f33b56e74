package org.ipcadvisor.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** The tools: which there are, what they take and answer, and what one answers when it is called. */
final class Tools {

    private final Terms terms;
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final List<Members> described = Catalogue.of("tools");

    Tools(Terms terms) {
        this.terms = terms;
        tools.put("advise", new AdviseTool(terms));
        tools.put("what_would_help", new HelpTool(terms));
        tools.put("explain", new ExplainTool(terms));
        tools.put("diff", new DiffTool(terms));
        tools.put("matrix", new MatrixTool(terms));
    }

    /** All of them, as they are listed. */
    List<Object> list() {
        OutputSchemas schemas = new OutputSchemas(terms.advisor().get().knowledge());
        return described.stream().map(each -> listed(each, schemas)).toList();
    }

    private static Object listed(Members described, OutputSchemas schemas) {
        Map<String, @Nullable Object> listed = new LinkedHashMap<>(described);
        listed.put("outputSchema", schemas.of(described.text("name"), listed.remove("answer")));
        return listed;
    }

    /** What a tool answers. */
    Map<String, @Nullable Object> call(Request request) throws RefusedException {
        String name = request.text("name");
        Arguments arguments = new Arguments(request.members("arguments"));
        Tool tool = tools.get(name);
        if (tool == null) {
            throw RefusedException.params(
                    "There is no tool " + Wording.quoted(name) + "; there is " + Wording.all(tools.keySet()) + ".");
        }
        try {
            arguments.check(known(name));
            return result(tool.answer(arguments), false);
        } catch (BadDocumentException e) {
            return result(tool.refused(e.problems()), true);
        }
    }

    private List<String> known(String tool) {
        return described.stream()
                .filter(each -> each.text("name").equals(tool))
                .flatMap(each -> each.object("inputSchema").names("properties").stream())
                .toList();
    }

    /** The answer as a value, and the same as a text for clients that know none. */
    private static Map<String, @Nullable Object> result(Answer answer, boolean isError) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("type", "text");
        text.put("text", answer.text());
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("content", List.of(text));
        result.put("structuredContent", answer.value());
        result.put("isError", isError);
        return result;
    }
}
