package org.openrec.codesign.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers of cards, as they are sent; whatever is no number is no card. */
final class CardNumbers {

    private static final long NO_CARD = -1;

    private CardNumbers() {}

    static Set<Long> of(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? Set.of()
                : sent.stream().map(CardNumbers::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static long of(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : NO_CARD;
    }
}
