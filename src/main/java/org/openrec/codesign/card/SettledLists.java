package org.openrec.codesign.card;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where lists stand, and what stood on each when it was settled; the latter is written once. */
@Repository
public class SettledLists {

    private final JdbcClient jdbc;

    SettledLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of each kind. */
    public List<ListState> of(InitiativeId initiative) {
        Map<ContributionKind, ListState> there = jdbc
                .sql("SELECT kind, number, settled_at FROM openrec.card_list WHERE initiative = ?")
                .param(initiative.value())
                .query((row, number) -> new ListState(
                        ContributionKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant)))
                .list()
                .stream()
                .collect(Collectors.toMap(ListState::kind, Function.identity()));
        return Arrays.stream(ContributionKind.values())
                .map(kind -> there.getOrDefault(kind, new ListState(kind, 0, Optional.empty())))
                .toList();
    }

    public ListState of(InitiativeId initiative, ContributionKind kind) {
        return of(initiative).get(kind.ordinal());
    }

    /** As it is now, and nobody else changes it before this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    ListState locked(InitiativeId initiative, ContributionKind kind) {
        jdbc.sql("INSERT INTO openrec.card_list (initiative, kind) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(initiative.value(), kind.name())
                .update();
        jdbc.sql("SELECT number FROM openrec.card_list WHERE initiative = ? AND kind = ? FOR UPDATE")
                .params(initiative.value(), kind.name())
                .query(Integer.class)
                .single();
        return of(initiative, kind);
    }

    /** What lies open on it now stands on it under its next number. */
    void settle(InitiativeId initiative, ContributionKind kind, int number, Instant now) {
        UUID id = initiative.value();
        jdbc.sql("UPDATE openrec.card_list SET number = ?, settled_at = ? WHERE initiative = ? AND kind = ?")
                .params(number, Timestamp.from(now), id, kind.name())
                .update();
        jdbc.sql("""
                        INSERT INTO openrec.settled_card (initiative, kind, number, place, card, text, code, framework)
                        SELECT initiative, kind, ?, row_number() OVER (ORDER BY place, id), id, text, code, framework
                        FROM openrec.card WHERE initiative = ? AND kind = ?
                            AND joined_into IS NULL AND dropped_because IS NULL""").params(number, id, kind.name()).update();
    }

    void open(InitiativeId initiative, ContributionKind kind) {
        jdbc.sql("UPDATE openrec.card_list SET settled_at = NULL WHERE initiative = ? AND kind = ?")
                .params(initiative.value(), kind.name())
                .update();
    }

    /** Its texts as they stood when it was settled under that number. */
    public List<String> texts(InitiativeId initiative, ContributionKind kind, int number) {
        return jdbc.sql("""
                        SELECT text FROM openrec.settled_card WHERE initiative = ? AND kind = ? AND number = ?
                        ORDER BY place""")
                .params(initiative.value(), kind.name(), number)
                .query(String.class)
                .list();
    }
}
