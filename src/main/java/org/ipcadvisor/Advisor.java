package org.ipcadvisor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.advice.StatedRule;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.BadKnowledgeException;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.remedy.Guide;
import org.ipcadvisor.remedy.Plans;
import org.ipcadvisor.remedy.Relays;
import org.ipcadvisor.requirements.Assumption;
import org.ipcadvisor.requirements.Exceptions;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.PolicyReader;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RequirementsReader;
import org.jspecify.annotations.Nullable;

/**
 * The portability advisor: reads what an application requires of interprocess communication, and says which mechanisms
 * serve it.
 *
 * <p>Safe for use by several threads; one advisor can serve a whole program. It starts no threads and writes no log.
 */
public final class Advisor {

    /** How many findings and remedies are kept for those who ask the same: a short form has some hundred, in 80 KB. */
    private static final int MOST_KEPT = 30_000;

    private final Knowledge knowledge;
    private final RequirementsReader reader;
    private final Judge judge;
    private final Derivations derivations = new Derivations(MOST_KEPT);
    private final Speakers speakers;

    /** Knows what it is given, and judges by the rules that are shipped. */
    Advisor(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new RequirementsReader(knowledge);
        this.judge = new Judge(knowledge);
        this.speakers = new Speakers(knowledge, judge);
    }

    /** The advisor with the knowledge and the rules that are shipped; the same one at each call. */
    public static Advisor standard() {
        return Standard.ADVISOR;
    }

    /**
     * The advisor that knows what is shipped and what some folders hold, each of them a source and nothing but data; the
     * rules are those that are shipped.
     *
     * @throws BadKnowledgeException with all for which the folders cannot be accepted
     */
    public static Advisor with(Path... folders) {
        return folders.length == 0 ? standard() : new Advisor(Knowledge.withFolders(List.of(folders)));
    }

    /** What it knows. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * Reads a requirements file: JSON if its name ends in {@code .json}, else YAML.
     *
     * @throws IOException if the file cannot be read
     * @throws BadDocumentException with all that is wrong in it
     */
    public Requirements read(Path file) throws IOException, BadDocumentException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), Document.readBounded(stream), Syntax.ofFile(file.toString()));
        }
    }

    /**
     * Reads a requirements document.
     *
     * @param file the name that the advice gives it; null for none
     * @param bytes the document, in UTF-8
     * @param syntax its notation
     * @throws BadDocumentException with all that is wrong in it
     */
    public Requirements read(@Nullable String file, byte[] bytes, Syntax syntax) throws BadDocumentException {
        return reader.read(file, bytes, syntax);
    }

    /**
     * Reads a requirements document that is given as plain values, as {@link Requirements#document} has them.
     *
     * @throws BadDocumentException with all that is wrong in it
     */
    public Requirements read(Map<String, Object> document) throws BadDocumentException {
        return reader.read(document);
    }

    /**
     * Reads a policy: what an organisation asks of every design.
     *
     * @throws IOException if the file cannot be read
     * @throws BadDocumentException with all that is wrong in it
     */
    public Policy readPolicy(Path file) throws IOException, BadDocumentException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new PolicyReader(knowledge)
                    .read(file.toString(), Document.readBounded(stream), Syntax.ofFile(file.toString()));
        }
    }

    /**
     * The advice for requirements by today's date in UTC: for each link the verdict on every mechanism, with what each
     * rests on.
     */
    public Advice advise(Requirements requirements) {
        return advise(requirements, Circumstances.now());
    }

    /** The advice for requirements by a day, on which some of their waivers may have ended, and under a policy. */
    public Advice advise(Requirements asked, Circumstances circumstances) {
        return derivations.of(asked, circumstances.policy(), () -> derive(asked, circumstances));
    }

    /** The advice, whatever was asked before. */
    Advice derive(Requirements asked, Circumstances circumstances) {
        LocalDate today = circumstances.today();
        Policy policy = circumstances.policy();
        Requirements written = under(policy, asked);
        Requirements requirements = written.with(written.exceptions().on(today));
        Speakers.Speaking sources = speakers.of(requirements.sources());
        Relays relays = new Relays(requirements, sources.knowledge(), sources.judge());
        List<LinkAdvice> links = relays.added(guided(requirements, sources));
        Verdict worst = links.stream()
                .map(LinkAdvice::verdict)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<WaiverState> waivers = waivers(written, today, links);
        return new Advice(
                requirements.file(),
                requirements.sha256(),
                requirements.echo(),
                requirements.application(),
                worst,
                sources.knowledge().sources(),
                links,
                assumed(requirements, links, sources),
                touched(requirements, links, sources.knowledge()),
                Plans.of(requirements, links, sources.judge()),
                policy == null ? null : house(policy, requirements),
                waivers,
                Stream.concat(requirements.warnings().stream(), waivers.stream().flatMap(Advisor::warning))
                        .toList());
    }

    /** The verdicts for requirements and what they rest on, without anything that follows from them; much faster. */
    public List<LinkAdvice> judge(Requirements asked, Circumstances circumstances) {
        Requirements written = under(circumstances.policy(), asked);
        return judge(written.with(written.exceptions().on(circumstances.today())));
    }

    private static Requirements under(@Nullable Policy policy, Requirements asked) {
        return policy == null ? asked : asked.under(policy);
    }

    private List<WaiverState> waivers(Requirements written, LocalDate today, List<LinkAdvice> links) {
        return written.exceptions().isEmpty()
                ? List.of()
                : new Waivers(today, links, judge(written.with(Exceptions.NONE))).states(written.exceptions());
    }

    private static HouseAdvice house(Policy policy, Requirements requirements) {
        List<Problem> missing = new ArrayList<>();
        policy.missing(requirements)
                .forEach((path, required) -> missing.add(new Problem(
                        "policy-need",
                        "Does not pass the policy " + policy.name() + ": " + path
                                + " is left out, which has to be written because " + required.because() + ".",
                        path,
                        null)));
        Gate bar = Stream.of(Gate.values())
                .filter(gate -> gate.word().equals(policy.bar()))
                .findFirst()
                .orElse(null);
        return new HouseAdvice(policy.name(), bar, missing);
    }

    private static Stream<Problem> warning(WaiverState waiver) {
        return waiver.state().isToBeSeenTo()
                ? Stream.of(new Problem(
                        waiver.kind().word() + '-' + waiver.state().word(),
                        waiver.message(),
                        waiver.path(),
                        waiver.place()))
                : Stream.empty();
    }

    /** What the sources leave open, then what other texts say of them. */
    private static List<SourceFinding> touched(Requirements requirements, List<LinkAdvice> links, Knowledge known) {
        return Stream.concat(
                        SourceGaps.touchedBy(links, known.sourceGaps()).stream(),
                        SourceComments.touchedBy(links, known.comments(), requirements.stance()).stream())
                .toList();
    }

    private static List<LinkAdvice> guided(Requirements requirements, Speakers.Speaking sources) {
        Guide guide = new Guide(sources.judge(), sources.knowledge());
        return guide.guided(
                requirements,
                requirements.links().stream().map(sources.judge()::examine).toList());
    }

    /** How much hangs on each reading of the sources, counted over all sets of columns; takes a few seconds. */
    public List<ReadingWeight> weighReadings() {
        return new Weights(this, judge).all();
    }

    /** The advice for each link, by the knowledge of the sources that are to speak. */
    List<LinkAdvice> judge(Requirements requirements) {
        return requirements.links().stream()
                .map(speakers.of(requirements.sources()).judge()::judge)
                .toList();
    }

    /** The borrowed columns, then the readings of the sources that speak. */
    private List<Assumed> assumed(Requirements requirements, List<LinkAdvice> links, Speakers.Speaking sources) {
        Ledger ledger = new Ledger(sources.judge(), requirements.links(), links);
        return Stream.concat(
                        requirements.assumptions().stream().map(a -> assumed(requirements, a, links)),
                        ledger.of(sources.knowledge()).stream())
                .toList();
    }

    /**
     * The rules, in the order of ids, and how often each decides over every non-empty set of the columns; takes a few
     * seconds.
     */
    public List<RuleUse> rules() {
        return RuleUses.of(this, judge.rules());
    }

    /** The rules, in the order of ids. */
    public List<StatedRule> statedRules() {
        return judge.rules();
    }

    private Assumed assumed(Requirements requirements, Assumption assumption, List<LinkAdvice> links) {
        List<LinkAdvice> without = judge(requirements.without(assumption));
        List<Assumed.Flip> flips = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            flips.addAll(Flips.between(links.get(i), without.get(i)));
        }
        return new Assumed(assumption.id(), assumption.says(), flips);
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Advisor ADVISOR = new Advisor(Knowledge.shipped());
    }
}
