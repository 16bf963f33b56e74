package org.ipcadvisor.mcp;

import java.nio.charset.StandardCharsets;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A document as a tool was given it: an object, or a text in YAML (which JSON is, too).
 *
 * @param text the document; an object as it was written in the message
 * @param object the object; null for a text
 */
record Given(String text, @Nullable Members object) {

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Syntax syntax() {
        return object == null ? Syntax.YAML : Syntax.JSON;
    }
}
