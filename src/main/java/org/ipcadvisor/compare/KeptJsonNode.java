package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value in advice that was kept, which has to be as it was written. */
final class KeptJsonNode {

    private final Document document;
    private final String path;
    private final JsonNode node;

    private KeptJsonNode(Document document, String path, JsonNode node) {
        this.document = document;
        this.path = path;
        this.node = node;
    }

    static KeptJsonNode root(Document document) {
        return new KeptJsonNode(document, "", document.root());
    }

    /** The value of a member, which has to be there. */
    KeptJsonNode member(String name) throws BadDocumentException {
        JsonNode member = node.get(name);
        if (member == null) {
            throw bad("has to have the member " + name);
        }
        return new KeptJsonNode(document, Pointers.child(path, name), member);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text() throws BadDocumentException {
        if (!node.isString()) {
            throw bad("has to be a text");
        }
        return node.stringValue();
    }

    String text(String name) throws BadDocumentException {
        return member(name).text();
    }

    /** The text of a member; null where that is null or left out. */
    @Nullable
    String textOrNull(String name) throws BadDocumentException {
        return has(name) ? text(name) : null;
    }

    int number(String name) throws BadDocumentException {
        KeptJsonNode member = member(name);
        if (!member.node.isInt()) {
            throw member.bad("has to be a whole number");
        }
        return member.node.intValue();
    }

    boolean flag(String name) throws BadDocumentException {
        KeptJsonNode member = member(name);
        if (!member.node.isBoolean()) {
            throw member.bad("has to be true or false");
        }
        return member.node.booleanValue();
    }

    /** The value that the word of a member stands for. */
    <E extends Enum<E>> E word(String name, E[] values) throws BadDocumentException {
        String word = text(name);
        for (E value : values) {
            if (Wording.word(value).equals(word)) {
                return value;
            }
        }
        throw member(name).bad("has to be another word");
    }

    /** The same; null where the member is null or left out. */
    <E extends Enum<E>> @Nullable E wordOrNull(String name, E[] values) throws BadDocumentException {
        return has(name) ? word(name, values) : null;
    }

    /** The place that the members line and column tell. */
    Place place() throws BadDocumentException {
        return new Place(Math.max(1, number("line")), Math.max(1, number("column")));
    }

    /** The elements of a member; none where it is left out. */
    List<KeptJsonNode> elements(String name) throws BadDocumentException {
        if (!has(name)) {
            return List.of();
        }
        KeptJsonNode list = member(name);
        if (!list.node.isArray()) {
            throw list.bad("has to be a list");
        }
        List<KeptJsonNode> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new KeptJsonNode(document, Pointers.child(list.path, i), list.node.get(i)));
        }
        return elements;
    }

    /** That this is not as it was written. */
    BadDocumentException bad(String what) {
        return problem("not-advice", "This is not as advise --format json writes it: what stands here " + what + ".");
    }

    BadDocumentException problem(String code, String message) {
        return new BadDocumentException(List.of(new Problem(code, message, path, document.place(path))));
    }
}
