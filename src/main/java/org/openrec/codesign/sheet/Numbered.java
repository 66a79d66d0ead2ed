package org.openrec.codesign.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a list, with its JSON Pointer (RFC 6901). */
record Numbered<T>(String pointer, T value) {

    static <T> Stream<Numbered<T>> of(List<T> items, String list) {
        return IntStream.range(0, items.size()).mapToObj(i -> new Numbered<>(list + i, items.get(i)));
    }
}
