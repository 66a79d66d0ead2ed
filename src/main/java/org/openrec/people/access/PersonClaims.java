package org.openrec.people.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of a person (OpenID Connect Core 1.0, section 5; CAS attributes), as texts by their names;
 * what stands inside another has a name with dots. What is longer or more than anybody needs is left out.
 */
public record PersonClaims(Map<String, List<String>> values) {

    private static final int MOST_VALUES = 500;
    private static final int LONGEST = 500;
    private static final int DEEPEST = 5;

    public PersonClaims {
        values = Map.copyOf(values);
    }

    public static PersonClaims of(Map<String, ?> said) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int[] left = {MOST_VALUES};
        said.forEach((name, value) -> add(values, name, value, left, 0));
        return new PersonClaims(values);
    }

    private static void add(
            Map<String, List<String>> values, String name, @Nullable Object value, int[] left, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof Collection<?> several) {
            several.forEach(one -> add(values, name, one, left, depth + 1));
        } else if (value instanceof Map<?, ?> inside) {
            inside.forEach((key, one) -> add(values, name + "." + key, one, left, depth + 1));
        } else if (left[0] > 0) {
            String text = value.toString().strip();
            if (!text.isEmpty()
                    && (text + name).indexOf('\0') < 0
                    && text.length() <= LONGEST
                    && name.length() <= LONGEST) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
                left[0]--;
            }
        }
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
