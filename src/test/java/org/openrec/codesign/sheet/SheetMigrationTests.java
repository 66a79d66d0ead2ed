package org.openrec.codesign.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.openrec.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Badges on paper from before there were sheets, what was proposed of them, and what was being written, become sheets. */
class SheetMigrationTests {

    private final DataSource database = FreshDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void nothingThatWasWrittenIsLost() throws Exception {
        migrate("1160");
        for (String row : BEFORE.split(";")) {
            jdbc.sql(row).update();
        }

        migrate("1170");

        List<Sheet> sheets = sheets("SELECT sheet FROM openrec.paper_badge ORDER BY id");
        Sheet published = sheets.get(0);
        assertThat(published.name()).isEqualTo(new Written("Guide", "Guiding"));
        assertThat(published.summary()).as("French stood for English").isEqualTo(Written.french("Sait guider"));
        assertThat(published.criteria())
                .containsExactly(new SheetCriterion(
                        "7",
                        Written.french("Accueillir"),
                        Written.french("Une visite"),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(published.competences())
                .containsExactly(new SheetCompetence("2", Written.french("Accueillir des groupes")));
        assertThat(sheets.get(1).name().fr()).isEqualTo("Guide confirmé");
        assertThat(sheets.get(1).criteria()).singleElement().satisfies(it -> assertThat(it.questions())
                .containsExactly(Written.french("Pour qui ?")));
        assertThat(sheets).hasSize(2);
        assertThat(jdbc.sql("SELECT state FROM openrec.paper_badge ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("PUBLISHED", "BEGUN");
        assertThat(sheets("SELECT content FROM openrec.paper_badge_round"))
                .singleElement()
                .satisfies(it -> assertThat(it.criteria()).isEqualTo(published.criteria()));
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("openrec")
                .schemas("openrec", "engine")
                .target(version)
                .load()
                .migrate();
    }

    private List<Sheet> sheets(String query) throws Exception {
        ObjectMapper json = new ObjectMapper();
        return jdbc.sql(query).query(String.class).list().stream()
                .map(it -> {
                    try {
                        return json.readValue(it, Sheet.class);
                    } catch (Exception e) {
                        throw new AssertionError(it, e);
                    }
                })
                .toList();
    }

    private static final String BEFORE = """
            INSERT INTO openrec.organisation (id, kind, name_fr, name_en, url, email)
                VALUES ('scd', 'SERVICE', 's', 's', 'u', 'e');
            INSERT INTO openrec.person (id, login, display_name, email, language)
                VALUES ('00000000-0000-0000-0000-000000000001', 'a', 'A', 'a@x.example', 'FR');
            INSERT INTO openrec.initiative (id, title, organisation, start_phase, reason, phase, state, opened_by,
                    opened_by_name, opened_at, version)
                VALUES ('00000000-0000-0000-0000-000000000002', 'Guides', 'scd', 1, '', 7, 'OPEN',
                    '00000000-0000-0000-0000-000000000001', 'A', now(), 0);
            INSERT INTO openrec.card (id, initiative, kind, text, code, framework, place, laid_at, version)
                VALUES (2, '00000000-0000-0000-0000-000000000002', 'COMPETENCE', 'Accueillir des groupes', '', '', 1, now(), 0);
            INSERT INTO openrec.card (id, initiative, kind, text, code, framework, place, laid_at, version, joined_into)
                VALUES (3, '00000000-0000-0000-0000-000000000002', 'COMPETENCE', 'Accueil', '', '', 2, now(), 0, 2);
            INSERT INTO openrec.drafted_criterion (id, initiative, competence, title, shown, drafted_at, version)
                VALUES (7, '00000000-0000-0000-0000-000000000002', 3, 'Accueillir', 'Une visite', now(), 0);
            INSERT INTO openrec.drafted_criterion_question VALUES (7, 0, 'Pour qui ?');
            INSERT INTO openrec.paper_badge (initiative, state, name_fr, name_en, summary_fr, summary_en, round, drafted_at,
                    version)
                VALUES ('00000000-0000-0000-0000-000000000002', 'PUBLISHED', 'Guide', 'Guiding', 'Sait guider',
                    'Sait guider', 1, now(), 0);
            INSERT INTO openrec.paper_badge_criterion (paper_badge, position, criterion, title, description)
                SELECT id, 0, 7, 'Accueillir', 'Une visite' FROM openrec.paper_badge;
            INSERT INTO openrec.paper_badge_round SELECT id, 1,
                '{"name": {"fr": "Guide", "en": "Guiding"}, "summary": {"fr": "Sait guider", "en": "Sait guider"},
                  "criteria": [{"criterion": 7, "title": "Accueillir", "description": "Une visite"}]}', '', now()
                FROM openrec.paper_badge;
            INSERT INTO openrec.task_entry (id, subject_type, subject_id, process_key, step, name_fr, name_en, title_fr,
                    title_en, search_text, form, deployment, candidates, personal, excluded, created_at, due_key)
                VALUES ('t', 'initiative', '00000000-0000-0000-0000-000000000002', 'p', 's', '', '', '', '', '',
                    'paperBadges', 'd', '{}', false, '{}', now(), now());
            INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)
                VALUES ('t', '00000000-0000-0000-0000-000000000001', '{"badges": [
                    {"name": "Guide confirmé", "nameEn": "", "criteria": [{"crossing": "7"}, {"crossing": "99"}, {}]},
                    {"name": "", "criteria": []}, {"criteria": "x"}]}', now())""";
}
