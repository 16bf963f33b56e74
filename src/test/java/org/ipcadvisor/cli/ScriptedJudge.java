package org.ipcadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a document tells it to: each of its words is a link with that verdict; {@code viable/not-viable} is one
 * whose chosen mechanism has the second verdict. {@code bad} has problems, {@code odd} a warning, {@code fault} and
 * {@code depth} are faults of the program.
 */
final class ScriptedJudge implements Judge {

    @Override
    public Advice judge(@Nullable String file, byte[] document, Syntax syntax, Circumstances circumstances)
            throws BadDocumentException {
        List<LinkAdvice> links = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        for (String word : new String(document, StandardCharsets.UTF_8).split("\\s+", -1)) {
            switch (word) {
                case "bad", "" ->
                    throw new BadDocumentException(List.of(
                            new Problem("unknown-key", "There is no key \u001B[2J.", "/plattforms", new Place(3, 1)),
                            new Problem("missing", "The document has no version.", "", null)));
                case "odd" ->
                    warnings.add(new Problem("mixed-scripts", "The name is odd.", "/application", new Place(2, 14)));
                case "fault" -> throw new IllegalStateException("secret");
                case "depth" -> throw new StackOverflowError();
                default -> links.add(link(word));
            }
        }
        return new Advice(
                file,
                syntax.toString(),
                Map.of(),
                "Scripted",
                Verdict.VIABLE,
                List.of(),
                links,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                warnings);
    }

    private static LinkAdvice link(String word) {
        String[] verdicts = word.split("/", 2);
        List<Recommendation> mechanisms = new ArrayList<>();
        for (String verdict : verdicts) {
            mechanisms.add(new Recommendation(
                    "mechanism-" + mechanisms.size(),
                    "Mechanism",
                    true,
                    mechanisms.size(),
                    verdict(verdict),
                    1,
                    Interoperation.NOT_ASKED,
                    "It is so.",
                    List.of(),
                    List.of(),
                    Prospect.NONE));
        }
        String chosen = verdicts.length == 2 ? "mechanism-1" : null;
        return new LinkAdvice(
                "link",
                "ends",
                verdict(verdicts[0]),
                Interoperation.NOT_ASKED,
                List.of(),
                chosen,
                mechanisms,
                Guidance.NONE);
    }

    private static Verdict verdict(String word) {
        return Verdict.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
