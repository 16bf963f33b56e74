package org.ipcadvisor.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on directives: lines before a document that begin with %, of which only %YAML 1.2 is accepted. */
final class YamlDirectives {

    private static final Pattern LINE = Pattern.compile("(?m)^%.*$");
    private static final Pattern ACCEPTED = Pattern.compile("%YAML[ \t]+1\\.2[ \t]*(?:[ \t]#.*)?");

    private YamlDirectives() {}

    /** What to say of the first directive in a stretch that is not accepted. */
    static Optional<Trouble> refused(SourceText text, Span where) {
        Matcher lines = LINE.matcher(text.between(where.start(), where.end()));
        while (lines.find()) {
            if (!ACCEPTED.matcher(lines.group()).matches()) {
                return Optional.of(refuse(text, where.start() + lines.start()));
            }
        }
        return Optional.empty();
    }

    static Trouble refuse(SourceText text, int offset) {
        String written = Characters.shown(text.between(offset, text.endOfLine(offset)));
        String says =
                "The directive " + written + " stands here. Only %YAML 1.2 is accepted, once, before the document and"
                        + " with --- on a line of its own after it. Leave the directive out.";
        return new Trouble("directive", offset, says);
    }
}
