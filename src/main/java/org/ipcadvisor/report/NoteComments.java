package org.ipcadvisor.report;

import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Note;

/** What other texts say of a note, told below it. */
final class NoteComments {

    private NoteComments() {}

    /** The comments on a note or on one of the things that it says, each once, those that dispute it first. */
    static List<Comment> on(Note note, Knowledge knowledge) {
        return knowledge.statements().stream()
                .filter(statement -> statement.said().equals(note))
                .flatMap(statement -> statement.comments().stream())
                .distinct()
                .sorted(Comparator.comparing(Comment::sense))
                .toList();
    }

    /** As "Disputed for Windows NT 4.0 and later by Q156673", with what it is about if that is not the whole note. */
    static String sentence(Comment comment, Note note) {
        String words = comment.brief();
        String whole = "note " + note.number();
        String part = comment.on().startsWith(whole) ? comment.on().substring(whole.length()) : "";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + part + '.';
    }
}
