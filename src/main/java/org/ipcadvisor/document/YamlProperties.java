package org.ipcadvisor.document;

/** The words on anchors, aliases and tags, none of which is accepted. */
final class YamlProperties {

    private YamlProperties() {}

    /** What to say of the anchor, alias or tag that begins at an offset, well-formed or not. */
    static Trouble refuse(SourceText text, int offset) {
        String written = Characters.shown(text.between(offset, end(text, offset)));
        return switch (text.at(offset)) {
            case '&' ->
                new Trouble(
                        "anchor",
                        offset,
                        "The anchor " + written + " stands here, and anchors are not accepted."
                                + " Leave it out, or put the value in quotes if the & belongs to it.");
            case '*' ->
                new Trouble(
                        "alias",
                        offset,
                        "The alias " + written + " stands here, and aliases are not accepted."
                                + " Write the value out, or put it in quotes if the * belongs to it.");
            default ->
                new Trouble(
                        "tag",
                        offset,
                        "The tag " + written + " stands here, and tags are not accepted."
                                + " Leave it out, or put the value in quotes if the ! belongs to it.");
        };
    }

    private static int end(SourceText text, int offset) {
        int at = offset;
        while (text.at(at) >= 0 && !text.isBlank(at) && !text.isLineEnd(at) && ",[]{}".indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }
}
