package org.ipcadvisor.knowledge;

import java.util.Optional;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Pointers;
import tools.jackson.databind.JsonNode;

/** Checks that everything in a file can be shown on one line as it stands: reports show names and sentences of sources. */
final class Legible {

    private final SourceFolder folder;
    private final String file;
    private final Document document;

    Legible(SourceFolder folder, String file, Document document) {
        this.folder = folder;
        this.file = file;
        this.document = document;
    }

    void check() {
        check("", document.root());
    }

    private void check(String path, JsonNode node) {
        if (node.isString()) {
            check(path, "This text", node.stringValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(Pointers.child(path, i), node.get(i));
            }
        } else if (node.isObject()) {
            for (String key : node.propertyNames()) {
                check(Pointers.child(path, key), "This key", key);
                check(Pointers.child(path, key), node.get(key));
            }
        }
    }

    private void check(String path, String what, String text) {
        Optional<Characters.Found> unfit = Characters.firstUnfitForName(text);
        unfit.ifPresent(found -> folder.problem(
                file,
                document.place(path),
                what + " holds " + Characters.number(found.codePoint())
                        + ", a line end or another character that cannot be seen. Leave it out."));
    }
}
