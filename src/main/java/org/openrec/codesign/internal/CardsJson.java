package org.openrec.codesign.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.dossier.Dossier;

/** The lists of an initiative as the API tells them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CardsJson(List<ListJson> lists) {

    /**
     * @param number how often it has been settled
     * @param settledAt null while it is open
     * @param alike which cards say the same
     */
    record ListJson(
            String kind, int number, @Nullable Instant settledAt, List<CardJson> cards, List<List<String>> alike) {}

    /** @param dropped why; null for what is kept */
    record CardJson(
            String id,
            String text,
            @Nullable String aspect,
            List<String> sides,
            String code,
            String framework,
            @Nullable String dropped,
            boolean late,
            List<String> situations,
            List<OriginJson> origins) {}

    record OriginJson(String id, String text, @Nullable String by, int phase, Instant at) {}

    static CardsJson of(List<Dossier.CardList> lists) {
        return new CardsJson(lists.stream().map(CardsJson::list).toList());
    }

    private static ListJson list(Dossier.CardList list) {
        return new ListJson(
                list.kind().code(),
                list.state().number(),
                list.state().settledAt().orElse(null),
                Stream.concat(list.kept().stream(), list.dropped().stream())
                        .map(CardsJson::card)
                        .toList(),
                list.alike().stream()
                        .map(group -> group.stream().map(String::valueOf).toList())
                        .toList());
    }

    private static CardJson card(Dossier.CardLine card) {
        return new CardJson(
                Long.toString(card.id()),
                card.text(),
                card.aspect().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(null),
                card.sides().stream().map(Side::code).toList(),
                card.code(),
                card.framework(),
                card.droppedBecause().orElse(null),
                card.late(),
                card.situations().stream().map(String::valueOf).toList(),
                card.origins().stream()
                        .map(it -> new OriginJson(
                                Long.toString(it.id()), it.text(), it.by().orElse(null), it.phase(), it.at()))
                        .toList());
    }
}
