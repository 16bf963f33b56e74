package org.ipcadvisor.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Statement.Cells;
import org.jspecify.annotations.Nullable;

/** A kind of restriction that a source may state: the cells of which it speaks, and its fields in the source's files. */
@SuppressWarnings("ImmutableEnumChecker") // its sets are, and its readers keep nothing
enum RestrictionKind {
    PARTIAL_API(Cells.YES, "error", Restriction.PartialApi::new),
    NOT_A_SUBSYSTEM(Cells.ANY, Restriction.NotASubsystem::new),
    OPEN_ONLY(Cells.YES, Restriction.OpenOnly::new),
    OTHER_OBJECT(Cells.YES, "object", Restriction.OtherObject::new),
    API_ONLY(Cells.YES, Set.of("api"), RestrictionKind::api),
    INTENTION(Cells.NO, Restriction.Intention::new),
    PROTOCOL_ONLY(Cells.YES, "protocol", Restriction.ProtocolOnly::new),
    UNSUPPORTED_TRANSPORT(Cells.YES, Set.of("transport", "role"), RestrictionKind::transport),
    NETWORK_VERSION(Cells.YES, Set.of("version"), RestrictionKind::version),
    SHARED_BUFFER(Cells.YES, Restriction.SharedBuffer::new),
    SAME_USER_CONTEXT(Cells.YES, Restriction.SameUserContext::new),
    ADD_ON(Cells.NO, "object", Restriction.AddOn::new),
    REACH(Cells.YES, Set.of("machines", "through", "as"), MechanismFields::reach),
    DIRECTION(Cells.YES, Set.of("way", "reader"), MechanismFields::direction),
    NEEDS_WINDOW(Cells.YES, Set.of("needed"), MechanismFields::window),
    ONE_DESKTOP(Cells.YES, Restriction.OneDesktop::new),
    CARRIES(Cells.YES, Set.of("what"), MechanismFields::carries),
    BROADCAST(Cells.YES, Set.of("limit", "elsewhere"), MechanismFields::broadcast),
    READ_ONLY_DATA(Cells.YES, Restriction.ReadOnlyData::new),
    REMARK(Cells.YES, Restriction.Remark::new);

    private static final String KIND = "kind";

    private final Cells cells;
    private final Set<String> fields;
    private final Reader reader;

    RestrictionKind(Cells cells, Function<Grounds, Restriction> made) {
        this(cells, Set.of(), table -> made);
    }

    RestrictionKind(Cells cells, String field, BiFunction<Grounds, String, Restriction> made) {
        this(cells, Set.of(field), table -> {
            String value = table.text(field);
            return grounds -> made.apply(grounds, value);
        });
    }

    RestrictionKind(Cells cells, Set<String> fields, Reader reader) {
        this.cells = cells;
        this.fields = fields;
        this.reader = reader;
    }

    /** Reads what a restriction says in its own fields; null, and a problem, if that does not fit. */
    private interface Reader {
        @Nullable
        Function<Grounds, Restriction> read(SourceTable table);
    }

    /** The kind's name in {@code notes.yaml}. */
    String word() {
        return Wording.word(this);
    }

    /** The fields that stand beside the kind. */
    Set<String> fields() {
        return fields;
    }

    /** The fields of the kind with a name; none for one that is not known. */
    static Set<String> fieldsOf(@Nullable String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .map(RestrictionKind::fields)
                .orElse(Set.of());
    }

    /** The statement that a table under {@code restricts} makes; empty, and a problem, if it makes none. */
    static Optional<Statement> read(Scope scope, SourceTable table) {
        return read(scope, table, Set.of());
    }

    /** The statement that a table makes in which other keys than those of its kind stand too. */
    static Optional<Statement> read(Scope scope, SourceTable table, Set<String> beside) {
        String word = table.text(KIND);
        Optional<RestrictionKind> kind =
                Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
        if (kind.isEmpty() && !word.isEmpty()) {
            String known = String.join(
                    ", ", Arrays.stream(values()).map(RestrictionKind::word).toList());
            table.problem(KIND, "\"" + word + "\" is no kind of restriction; known are " + known + ".");
        }
        return kind.flatMap(k -> k.statement(scope, table, beside));
    }

    private Optional<Statement> statement(Scope scope, SourceTable table, Set<String> beside) {
        Set<String> allowed = new TreeSet<>(fields);
        allowed.add(KIND);
        allowed.addAll(beside);
        return Optional.ofNullable(reader.read(table.allowing(allowed)))
                .map(restriction -> new Statement(
                        scope.said(),
                        word(),
                        scope.marks(),
                        cells,
                        scope.mechanisms(),
                        scope.platforms(),
                        scope.win32Only(),
                        restriction,
                        List.of(),
                        List.of()));
    }

    private static Function<Grounds, Restriction> api(SourceTable table) {
        String api = table.text("api");
        AnswerWords.check(table, "api", api, AnswerWords.APIS);
        return grounds -> new Restriction.ApiOnly(grounds, api, true);
    }

    private static Function<Grounds, Restriction> transport(SourceTable table) {
        String transport = table.text("transport");
        AnswerWords.check(table, "transport", transport, AnswerWords.TRANSPORTS);
        String role = table.optional("role");
        if (role != null && !role.equals(Role.CREATE.word())) {
            table.problem("role", "\"role\" is create, or left out for both roles, not \"" + role + "\".");
        }
        Role only = role == null ? null : Role.CREATE;
        return grounds -> new Restriction.UnsupportedTransport(grounds, transport, only);
    }

    private static @Nullable Function<Grounds, Restriction> version(SourceTable table) {
        String text = table.text("version");
        Version version = Version.parse(text).orElse(null);
        if (version == null) {
            if (!text.isEmpty()) {
                table.problem("version", "\"" + text + "\" is no version: it has to start with a decimal number.");
            }
            return null;
        }
        return grounds -> new Restriction.NetworkVersion(grounds, version);
    }
}
