package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.report.Inert;
import org.jspecify.annotations.Nullable;

/** Takes from all texts what would steer a terminal or deceive the eye; line ends and tabs stay. */
final class Clean {

    private Clean() {}

    /** A tree of maps, lists and plain values whose texts are clean. */
    static @Nullable Object value(@Nullable Object any) {
        if (any instanceof Map<?, ?> map) {
            return members(map);
        }
        if (any instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(value -> values.add(value(value)));
            return values;
        }
        return any instanceof String text ? text(text) : any;
    }

    private static Map<String, @Nullable Object> members(Map<?, ?> map) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(text(String.valueOf(name)), value(value)));
        return members;
    }

    /** A text that is clean. */
    static String text(String any) {
        return parts(any, "\n")
                .map(line -> parts(line, "\t").map(Inert::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> parts(String text, String between) {
        return Stream.of(text.split(between, -1));
    }
}
