package org.openrec.achievement.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Publishing;
import org.openrec.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Numbered versions as documents; a catalogue has dozens of them, so it is searched in memory. */
@Repository
@Transactional
class CatalogueInDatabase implements Catalogue, Publishing {

    private static final String SELECT = """
            SELECT a.id, a.issuer, a.retired, v.version, v.content, v.image_svg, v.published_at
            FROM openrec.achievement a JOIN openrec.achievement_version v ON v.achievement_id = a.id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CatalogueInDatabase(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedAchievement> search(String query, Optional<OrganisationId> issuer) {
        SearchWords words = SearchWords.of(query);
        return jdbc
                .sql(SELECT + " WHERE v.version = a.current_version AND NOT a.retired ORDER BY a.id")
                .query(this::achievement)
                .list()
                .stream()
                .filter(achievement -> issuer.map(achievement.issuer()::equals).orElse(true))
                .filter(words::match)
                .sorted(words.bestFirst())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedAchievement> find(AchievementId id) {
        return jdbc.sql(SELECT + " WHERE a.id = ? AND v.version = a.current_version")
                .param(id.value())
                .query(this::achievement)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedAchievement> find(AchievementId id, int version) {
        return jdbc.sql(SELECT + " WHERE a.id = ? AND v.version = ?")
                .param(id.value())
                .param(version)
                .query(this::achievement)
                .optional();
    }

    @Override
    public int publish(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg) {
        int version = jdbc.sql("""
                        INSERT INTO openrec.achievement (id, issuer, current_version) VALUES (?, ?, 1)
                        ON CONFLICT (id) DO UPDATE SET current_version = achievement.current_version + 1
                        RETURNING current_version
                        """)
                .param(id.value())
                .param(issuer.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        INSERT INTO openrec.achievement_version
                            (achievement_id, version, content, image_svg, published_at)
                        VALUES (?, ?, CAST(? AS jsonb), ?, ?)
                        """)
                .param(id.value())
                .param(version)
                .param(write(content))
                .param(imageSvg)
                .param(Timestamp.from(clock.instant()))
                .update();
        return version;
    }

    private PublishedAchievement achievement(ResultSet row, int number) throws SQLException {
        AchievementContent content = read(row.getString("content"));
        return new PublishedAchievement(
                new AchievementId(row.getString("id")),
                row.getInt("version"),
                new OrganisationId(row.getString("issuer")),
                content.name(),
                content.summary(),
                content.description(),
                content.criteria(),
                content.competences(),
                content.settings(),
                row.getString("image_svg"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("retired"));
    }

    private String write(AchievementContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content cannot be kept", e);
        }
    }

    private AchievementContent read(String content) throws SQLException {
        try {
            return json.readValue(content, AchievementContent.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("A version of an achievement cannot be read", e);
        }
    }
}
