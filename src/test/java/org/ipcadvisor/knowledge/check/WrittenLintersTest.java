package org.ipcadvisor.knowledge.check;

import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.Test;

/** What is checked of how things are written: dates, hashes, ids and words. */
class WrittenLintersTest extends OnTheExample {

    // dates-and-hashes

    @Test
    void dates_that_no_calendar_has() {
        SourceFiles wrong = REPORT.replacing(
                        "source.yaml", "7\n    revision: \"2003-06-30\"", "7\n    revision: \"2003-02-30\"")
                .replacing("comments.yaml", "2003-05-01", "2003-13-01");
        found(
                wrong,
                "dates-and-hashes " + wrong.place("comments.yaml", "where:")
                        + ": 2003-13-01 is no day of the calendar. Write year-month-day.",
                "dates-and-hashes " + wrong.place("source.yaml", "revision: \"2003-06")
                        + ": The newest of the documents is of 2003-02-30, and the source's revision is 2003-06-30. Make"
                        + " them agree.",
                "dates-and-hashes " + wrong.place("source.yaml", "revision: \"2003-02")
                        + ": 2003-02-30 is no day of the calendar. Write year-month-day.");
    }

    @Test
    void hashes_of_nothing() {
        String zeros = "0".repeat(64);
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        String hash = "79bbf6af28fb9fbcee321d1ee33e303824b671b5ac23e7ae809e425ecaa2190c";
        SourceFiles wrong = REPORT.replacing(
                        "source.yaml", "sha256: " + hash + "\nscope", "sha256: \"" + zeros + "\"\nscope")
                .replacing("source.yaml", hash, empty);
        String said = ": This is the hash of nothing. Give that of the text that was carried over.";
        found(
                wrong,
                "dates-and-hashes " + wrong.place("source.yaml", "sha256: \"") + said,
                "dates-and-hashes " + wrong.place("source.yaml", "sha256: e3") + said);
    }

    @Test
    void a_document_that_is_dated_and_undated() {
        SourceFiles wrong = REPORT.replacing("source.yaml", "    place: the", "    undated: true\n    place: the");
        found(
                wrong,
                "dates-and-hashes " + wrong.place("source.yaml", "undated: true")
                        + ": The document is undated, and has a revision or a commit. Leave one of the two out.");
    }

    // unique-ids

    @Test
    void ids_that_two_things_have() {
        SourceFiles twice = REPORT.replacing("gaps.yaml", "queues-between-versions", "plant-pipes-on-qnx-by-add-on")
                .replacing("statements.yaml", "  carries:", "  qnx:");
        found(
                twice,
                "unique-ids " + twice.place("gaps.yaml", "plant-pipes")
                        + ": \"plant-pipes-on-qnx-by-add-on\" is the id of a comment of this source too, and an advice"
                        + " could mean either. Give one of them another name.",
                "unique-ids " + twice.place("statements.yaml", "qnx:")
                        + ": \"serial-line/qnx\" is the id of a cell of this source too, and an advice could mean either."
                        + " Give one of them another name.");
    }

    // words

    @Test
    void words_that_are_no_sentences() {
        SourceFiles wrong = REPORT.replacing("notes.yaml", "return ENOSYS.", "return ENOSYS")
                .replacing("readings.yaml", "says: Note 1 holds for every", "says: \"Note 1  holds for every")
                .replacing("readings.yaml", "makes no exception.", "makes no exception. \"")
                .replacing("gaps.yaml", "though one alone was tried.", "though one alone was tried. It may be so.")
                .replacing("statements.yaml", "by a cable.", "by a cable. It is long. It is black. It is old.");
        String sentence = ": Reports show these words as a sentence. End them with a full stop.";
        String blanks =
                ": Reports show these words as they stand. Leave blanks at their ends out, and one between two of"
                        + " them.";
        found(
                wrong,
                "words " + wrong.place("gaps.yaml", "reading:")
                        + ": These are 2 sentences, and reports have room for one sentence. Write fewer.",
                "words " + wrong.place("notes.yaml", "says: Calls") + sentence,
                "words " + wrong.place("readings.yaml", "says:") + blanks,
                "words " + wrong.place("statements.yaml", "says: A serial line joins")
                        + ": These are 4 sentences, and reports have room for one to three sentences. Write fewer.");
    }
}
