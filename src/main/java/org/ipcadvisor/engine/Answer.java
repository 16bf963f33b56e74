package org.ipcadvisor.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Payload;
import org.jspecify.annotations.Nullable;

/** What the requirements answer to a question on one way of building a link: a value, or nothing. */
public final class Answer extends Stated {

    private final @Nullable Way way;
    private final Question question;
    private final @Nullable Object value;
    private final List<Fact> facts;

    Answer(@Nullable Way way, Question question, @Nullable Object value, List<Fact> facts) {
        super(Objects.hash(question, value), way, question, value, facts);
        this.way = way;
        this.question = question;
        this.value = value;
        this.facts = List.copyOf(facts);
    }

    /** The answer that one entry of the requirements gives. */
    static <T> Answer of(@Nullable Way way, Question question, Need<T> need, Function<T, Object> value) {
        T written = need.value();
        Object answer = written == null ? null : value.apply(written);
        return new Answer(way, question, answer, List.of(fact(need, String.valueOf(answer))));
    }

    /** What an entry of the requirements says, as a fact. */
    static Fact fact(Need<?> need, String said) {
        Place place = need.place();
        return place == null ? new Fact.Unspecified(need.path()) : new Fact.Requirement(need.path(), place, said);
    }

    /** The way on which it was asked. */
    public @Nullable Way getWay() {
        return way;
    }

    /** What was asked. */
    public Question getQuestion() {
        return question;
    }

    /** What was answered; null if the requirements leave it out. */
    public @Nullable Object getValue() {
        return value;
    }

    /** Whether the requirements leave it out. */
    public boolean isLeftOut() {
        return value == null;
    }

    /** Asks whether the answer is the given one. */
    public Asked is(Object blocking) {
        return new Asked(this, value == null ? null : value.equals(blocking));
    }

    /** Asks whether the answer is another than the given one. */
    public Asked isNot(Object harmless) {
        return new Asked(this, value == null ? null : !value.equals(harmless));
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public @Nullable String name(String key) {
        if (!key.equals("asked") || value == null) {
            return null;
        }
        return question == Question.CARRIES && value.equals(Payload.SIGNAL.word()) ? "signals" : value.toString();
    }
}
