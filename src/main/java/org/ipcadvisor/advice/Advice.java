package org.ipcadvisor.advice;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one requirements document.
 *
 * @param file the name of its file; null where there is none
 * @param sha256 the hash of its bytes
 * @param echo the document's own data that is kept and not read
 * @param application the application's name
 * @param verdict the worst of the links' verdicts
 * @param sources the sources that spoke
 * @param links the advice for each link, in the order written
 * @param assumptions the assumptions that it rests on
 * @param sourceFindings the gaps and frictions of the sources on which it touches
 * @param plan the fewest mechanisms that serve the whole; null where one mechanism serves the only link
 * @param policy what the policy asks under which it was judged; null if there was none
 * @param waivers what has become of the waivers and of the records of conditions that were met, in the order written
 * @param warnings what is odd in the document
 */
public record Advice(
        @Nullable String file,
        String sha256,
        Map<String, Object> echo,
        String application,
        Verdict verdict,
        List<Source> sources,
        List<LinkAdvice> links,
        List<Assumed> assumptions,
        List<SourceFinding> sourceFindings,
        @Nullable Plan plan,
        @Nullable HouseAdvice policy,
        List<WaiverState> waivers,
        List<Problem> warnings) {}
