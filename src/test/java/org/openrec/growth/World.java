package org.openrec.growth;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the database with copies of what is there, row by row, under keys of their own: everything hangs together in a
 * copy as it does in what it is a copy of.
 */
final class World {

    private static final Set<String> SINGLE = Set.of("flyway_schema_history", "pulse", "released_model");

    private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Keys, and what points to them, that are texts. */
    private static final Set<String> TEXT_KEYS = Set.of(
            "id",
            "issuer",
            "owner",
            "organisation",
            "organisation_id",
            "achievement",
            "achievement_id",
            "credential_id",
            "award",
            "source_id",
            "subject_id",
            "task_id",
            "execution_id",
            "visit",
            "set_door",
            "door",
            "candidate",
            "document_id",
            "login",
            "assignee_login",
            "once",
            "hash",
            "person");

    /** Of whoever and whatever stays the same when a service and its people have more to do. */
    private static final Set<String> OF_A_SERVICE = Set.of(
            "issuer",
            "owner",
            "organisation",
            "organisation_id",
            "achievement",
            "achievement_id",
            "door",
            "login",
            "person",
            "person_id",
            "assignee",
            "assignee_login",
            "author",
            "actor",
            "opened_by",
            "reviewer");

    private static final Set<String> GROWS_WITH_A_SERVICE = Set.of(
            "application",
            "application_round",
            "application_review",
            "award",
            "credential",
            "task_entry",
            "task_candidate",
            "case_member",
            "message",
            "initiative",
            "party",
            "contribution",
            "phase_note",
            "card",
            "card_origin",
            "card_tie",
            "card_list",
            "settled_card",
            "crossing",
            "drafted_criterion",
            "drafted_criterion_situation",
            "drafted_criterion_evidence",
            "drafted_criterion_question",
            "paper_badge",
            "paper_badge_round",
            "gate_decision",
            "meeting",
            "meeting_date",
            "workshop",
            "use_plan",
            "initiative_event",
            "progress_step",
            "dossier_entry",
            "file",
            "file_piece",
            "task_file",
            "application_evidence");

    /** Of which there are a few dozen, however many take part. */
    private static final Set<String> OF_ORGANISATIONS =
            Set.of("organisation", "signing_key", "framework_competence", "status_counter", "status_list");

    private static final Set<String> ORGANISATION_KEYS = Set.of("issuer", "owner", "organisation", "organisation_id");
    private static final int MORE_ORGANISATIONS = 8;

    private static final Set<String> OF_MODELS = Set.of(
            "proc_def_id_",
            "case_def_id_",
            "dec_def_id_",
            "dec_req_id_",
            "job_def_id_",
            "tenant_id_",
            "act_id_",
            "activity_id_",
            "deployment_id_",
            "next_activity_id_",
            "user_id_",
            "assignee_",
            "parent_act_inst_id_");

    private static final Set<String> ENGINE_KEYS = Set.of("business_key_", "var_scope_");

    /** No two copies have the same number, nor have any of their keys. */
    private int made;

    private record Column(String name, String type) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final long next;

    /** Copies are made of what is there now. */
    World(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.next = jdbc.sql("SELECT CAST(txid_current() AS text)")
                .query(Long.class)
                .single();
    }

    /** Other universities in the same house, as it were. */
    void addOthers(int copies) {
        fill("openrec", SINGLE, false, World::others, copies);
        fill("engine", Set.of(), true, World::ofEngine, copies);
    }

    /** More of everything for the services and persons that there are. */
    void addMoreForEach(int copies) {
        fill("openrec", SINGLE, false, World::ofService, copies);
    }

    @FunctionalInterface
    private interface Copied {
        String expression(Column column);
    }

    private void fill(String schema, Set<String> without, boolean engine, Copied copied, int copies) {
        boolean service = copied.expression(new Column("organisation", "text")).equals("organisation");
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            for (String table : tables(schema)) {
                boolean grows = engine
                        ? table.startsWith("act_ru_") || table.startsWith("act_hi_")
                        : !without.contains(table) && (!service || GROWS_WITH_A_SERVICE.contains(table));
                if (grows) {
                    int number = OF_ORGANISATIONS.contains(table) ? Math.min(copies, MORE_ORGANISATIONS) : copies;
                    copy(schema + "." + table, columns(schema, table), copied, number);
                }
            }
        });
        made += copies;
        jdbc.sql("VACUUM ANALYZE").update();
    }

    private void copy(String table, List<Column> columns, Copied copied, int copies) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(copied::expression).collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + names + ") OVERRIDING SYSTEM VALUE SELECT " + values + " FROM " + table
                        + ", generate_series(" + (made + 1) + ", " + (made + copies) + ") AS copy WHERE CAST(CAST("
                        + table + ".xmin AS text) AS bigint) <= " + next)
                .update();
    }

    private List<String> tables(String schema) {
        return jdbc.sql("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = ? AND table_type = 'BASE TABLE' ORDER BY 1")
                .param(schema)
                .query(String.class)
                .list();
    }

    private List<Column> columns(String schema, String table) {
        return jdbc.sql("SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = ? AND table_name = ? AND is_generated = 'NEVER'")
                .params(schema, table)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private static String others(Column column) {
        return switch (column.type()) {
            case "uuid" -> uuid(column.name());
            case "bigint" -> number(column.name());
            case "ARRAY" -> each(column.name(), column.name().equals("excluded") ? uuid("element") : text("element"));
            // one place in a list of its issuer for each
            case "integer" -> column.name().equals("status_index") ? "status_index + copy * 200000" : column.name();
            default -> {
                if (ORGANISATION_KEYS.contains(column.name()) && column.type().equals("text")) {
                    yield column.name() + " || '-' || copy % " + MORE_ORGANISATIONS;
                }
                yield TEXT_KEYS.contains(column.name()) ? text(column.name()) : column.name();
            }
        };
    }

    private static String ofService(Column column) {
        if (OF_A_SERVICE.contains(column.name())) {
            return column.name();
        }
        return switch (column.name()) {
            case "candidate" -> ofCases("candidate");
            case "candidates" -> each("candidates", ofCases("element"));
            default -> others(column);
        };
    }

    /** A set of a case is another one for each case; groups and persons stay. */
    private static String ofCases(String name) {
        return "CASE WHEN " + name + " LIKE '%/%' THEN " + text(name) + " ELSE " + name + " END";
    }

    private static String ofEngine(Column column) {
        boolean key = column.name().endsWith("id_") || ENGINE_KEYS.contains(column.name());
        return key && column.type().equals("character varying") && !OF_MODELS.contains(column.name())
                ? text(column.name())
                : column.name();
    }

    private static String uuid(String name) {
        return "CAST(md5(" + name + "::text || '/' || copy) AS uuid)";
    }

    private static String text(String name) {
        return "CASE WHEN " + name + " ~ '^" + UUID_TEXT + "$' THEN CAST(CAST(md5(" + name
                + "::text || '/' || copy) AS uuid) AS text) ELSE " + name + " || '-' || copy END";
    }

    private static String number(String name) {
        return Set.of("version", "size").contains(name) ? name : name + " + copy * 1000000000::bigint";
    }

    private static String each(String array, String element) {
        return "(SELECT coalesce(array_agg(" + element + "), " + array + ") FROM unnest(" + array + ") AS element)";
    }
}
