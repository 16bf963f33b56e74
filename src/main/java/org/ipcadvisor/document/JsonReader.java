package org.ipcadvisor.document;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Reads one JSON document, strictly as RFC 8259 has it. */
final class JsonReader {

    /** The limits are this package's own; the parser's are out of their way. */
    private static final StreamReadConstraints NO_OTHER_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Limit.ADVICE_BYTES.most())
            .maxNameLength(Limit.ADVICE_BYTES.most())
            .maxNumberLength(Limit.ADVICE_BYTES.most())
            .maxStringLength(Limit.ADVICE_BYTES.most())
            .build();

    /** Names are kept apart: a table of names that many documents share could be filled on purpose. */
    private static final JsonFactory PARSERS = new JsonFactoryBuilder()
            .streamReadConstraints(NO_OTHER_LIMITS)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final SourceText text;
    private final TreeBuilder tree;
    private final Problems problems;
    private final ScalarReader scalars;
    private JsonToken last = JsonToken.NOT_AVAILABLE;
    private Span lastAt = new Span(0, 0);

    JsonReader(SourceText text, TreeBuilder tree, Problems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
        this.scalars = new ScalarReader(tree, problems);
    }

    void read() throws Stop {
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), text.readable())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
        } catch (JacksonException e) {
            throw fault();
        }
        if (!tree.isBegun()) {
            throw stop(new Trouble("no-document", 0, "The document is empty. Write one mapping: {...}."));
        }
    }

    private Stop fault() throws Stop {
        JsonFault fault = new JsonFault(text, tree.openedAt(), tree.depth());
        Trouble trouble = fault.explain(last, lastAt);
        Optional<Span> key = fault.key();
        if (key.isPresent()) {
            scalars.key(text.between(key.get().start() + 1, key.get().end() - 1), key.get());
        }
        return stop(trouble);
    }

    private Stop stop(Trouble trouble) {
        return problems.stop(trouble, tree::path);
    }

    private void take(JsonToken token, JsonParser parser) throws Stop {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (tree.isBegun() && tree.openedAt() < 0) {
            throw stop(Trouble.secondDocument(start));
        }
        String value = parser.getString();
        Span at = new Span(start, new JsonScan(text).endOfToken(start));
        switch (token) {
            case START_OBJECT -> tree.openMapping(at);
            case START_ARRAY -> tree.openList(at);
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> scalars.key(value, at);
            case VALUE_STRING -> scalars.text(value, at);
            default -> scalars.plain(value, at);
        }
        last = token;
        lastAt = at;
    }
}
