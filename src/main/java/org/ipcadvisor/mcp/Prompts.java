package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** What people can have a model do: a text of ours, and beside it, as a resource of its own, each document that they give. */
final class Prompts {

    private final List<Members> all = Catalogue.of("prompts");

    /** All of them, as they are listed. */
    List<Object> list() {
        List<Object> listed = new ArrayList<>();
        for (Members each : all) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>(each);
            members.remove("text");
            listed.add(members);
        }
        return listed;
    }

    /** One of them with its arguments. */
    Map<String, @Nullable Object> get(Request request) throws RefusedException {
        String name = request.text("name");
        Members prompt = all.stream()
                .filter(each -> name.equals(each.get("name")))
                .findFirst()
                .orElseThrow(() -> RefusedException.params("There is no prompt " + Wording.quoted(name) + "; there is "
                        + Wording.all(
                                all.stream().map(each -> each.text("name")).toList())
                        + "."));
        Map<?, ?> given = request.members("arguments");
        List<Object> messages = new ArrayList<>();
        messages.add(message(content("text", "text", prompt.text("text"))));
        for (Members each : prompt.objects("arguments")) {
            String argument = each.text("name");
            if (!(given.get(argument) instanceof String text)) {
                throw RefusedException.params("The prompt " + name + " needs the argument " + argument + ", a text.");
            }
            messages.add(message(content("resource", "resource", document(argument, text))));
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("description", prompt.get("description"));
        result.put("messages", messages);
        return result;
    }

    private static Map<String, Object> document(String argument, String text) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("uri", "ipc-advisor://given/" + argument);
        document.put("mimeType", "application/yaml");
        document.put("text", text);
        return document;
    }

    private static Map<String, Object> content(String type, String name, Object value) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", type);
        content.put(name, value);
        return content;
    }

    private static Map<String, Object> message(Map<String, Object> content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "user");
        message.put("content", content);
        return message;
    }
}
