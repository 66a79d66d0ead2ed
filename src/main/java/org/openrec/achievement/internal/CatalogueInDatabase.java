package org.openrec.achievement.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.CatalogueCursor;
import org.openrec.achievement.CataloguePage;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Publishing;
import org.openrec.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Numbered versions as documents. They never change once they are frozen, so each node
 * reads one once.
 */
@Repository
@Transactional
class CatalogueInDatabase implements Catalogue, Publishing {

    private static final int VERSIONS_AT_HAND = 1_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final Cache<Version, PublishedAchievement> frozen =
            Caffeine.newBuilder().maximumSize(VERSIONS_AT_HAND).build();

    CatalogueInDatabase(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CataloguePage search(
            String query, Optional<OrganisationId> issuer, Optional<CatalogueCursor> after, int limit) {
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        CatalogueSearch search = CatalogueSearch.of(query, issuer);
        List<Found> found = search.bind(
                        jdbc.sql("SELECT page.rank, page.id, page.issuer, v.version, v.content, v.image_svg,"
                                + " v.published_at FROM (SELECT " + search.rank()
                                + " AS rank, a.id, a.issuer, a.current_version FROM openrec.achievement a WHERE "
                                + search.conditions(after) + " ORDER BY " + search.order() + " LIMIT :limit) page"
                                + " JOIN openrec.achievement_version v ON v.achievement_id = page.id"
                                + " AND v.version = page.current_version ORDER BY page.rank, page.id"),
                        after)
                .param("limit", size + 1)
                .query((row, number) -> new Found(row.getInt("rank"), achievement(row, number)))
                .list();
        List<Found> page = found.subList(0, Math.min(size, found.size()));
        return new CataloguePage(
                page.stream().map(Found::achievement).toList(),
                found.size() > size ? Optional.of(page.get(size - 1).cursor()) : Optional.empty());
    }

    private record Found(int rank, PublishedAchievement achievement) {

        CatalogueCursor cursor() {
            return new CatalogueCursor(rank, achievement.id());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String query, Optional<OrganisationId> issuer) {
        CatalogueSearch search = CatalogueSearch.of(query, issuer);
        return search.bind(
                        jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM openrec.achievement a WHERE "
                                + search.conditions(Optional.empty()) + " LIMIT :most) capped"),
                        Optional.empty())
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** Those that take requests, by their ids. */
    @Transactional(readOnly = true)
    List<AchievementId> offered(int most) {
        return jdbc.sql("SELECT id FROM openrec.achievement WHERE NOT retired ORDER BY id LIMIT ?")
                .param(most)
                .query((row, number) -> new AchievementId(row.getString("id")))
                .list();
    }

    /** What was published before words were looked for in the database is found from the start on. */
    void makeFindable() {
        jdbc.sql("SELECT id, current_version FROM openrec.achievement WHERE search_text IS NULL")
                .query((row, number) ->
                        new Version(new AchievementId(row.getString("id")), row.getInt("current_version")))
                .list()
                .forEach(version -> read(version).ifPresent(it -> findable(it.id(), it.content())));
    }

    private void findable(AchievementId id, AchievementContent content) {
        jdbc.sql("UPDATE openrec.achievement SET search_name = ?, search_text = ? WHERE id = ?")
                .params(CatalogueSearch.nameOf(content), CatalogueSearch.textOf(content), id.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedAchievement> find(AchievementId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AchievementId, PublishedAchievement> find(Collection<AchievementId> ids) {
        String[] asked = ids.stream().map(AchievementId::value).toArray(String[]::new);
        return current(jdbc.sql("SELECT id, current_version, retired, successor FROM openrec.achievement"
                                + " WHERE id = ANY (?)")
                        .param(asked))
                .stream()
                .collect(Collectors.toMap(PublishedAchievement::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedAchievement> find(AchievementId id, int version) {
        Version asked = new Version(id, version);
        return Optional.ofNullable(frozen.getIfPresent(asked)).or(() -> {
            Optional<PublishedAchievement> read = read(asked);
            // who writes may see a version that is never committed, and whose number another one gets
            if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                read.ifPresent(it -> frozen.put(asked, it));
            }
            return read;
        });
    }

    private record Version(AchievementId id, int number) {}

    /** What is current and what is retired changes; the versions themselves do not. */
    private List<PublishedAchievement> current(JdbcClient.StatementSpec achievements) {
        return achievements
                .query((row, number) -> find(new AchievementId(row.getString("id")), row.getInt("current_version"))
                        .map(retired(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static UnaryOperator<PublishedAchievement> retired(ResultSet row) throws SQLException {
        Optional<AchievementId> successor =
                Optional.ofNullable(row.getString("successor")).map(AchievementId::new);
        return row.getBoolean("retired") ? it -> it.asRetired(successor) : UnaryOperator.identity();
    }

    private Optional<PublishedAchievement> read(Version version) {
        return jdbc.sql("""
                        SELECT a.id, a.issuer, v.version, v.content, v.image_svg, v.published_at
                        FROM openrec.achievement a JOIN openrec.achievement_version v ON v.achievement_id = a.id
                        WHERE a.id = ? AND v.version = ?
                        """)
                .params(version.id().value(), version.number())
                .query(this::achievement)
                .optional();
    }

    @Override
    public int publish(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg) {
        int version = jdbc.sql("""
                        INSERT INTO openrec.achievement (id, issuer, current_version) VALUES (?, ?, 1)
                        ON CONFLICT (id) DO UPDATE SET current_version = achievement.current_version + 1
                            WHERE achievement.issuer = excluded.issuer
                        RETURNING current_version
                        """)
                .param(id.value())
                .param(issuer.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IssuedByAnother(id));
        freeze(id, version, content, imageSvg);
        return version;
    }

    @Override
    public boolean publishFirst(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg) {
        boolean free = jdbc.sql("""
                        INSERT INTO openrec.achievement (id, issuer, current_version) VALUES (?, ?, 1)
                        ON CONFLICT (id) DO NOTHING
                        """).params(id.value(), issuer.value()).update() == 1;
        if (free) {
            freeze(id, 1, content, imageSvg);
        }
        return free;
    }

    @Override
    public void end(AchievementId id, Optional<AchievementId> successor) {
        jdbc.sql("UPDATE openrec.achievement SET retired = true, successor = ? WHERE id = ?")
                .params(successor.map(AchievementId::value).orElse(null), id.value())
                .update();
    }

    @Override
    public void offer(AchievementId id) {
        jdbc.sql("UPDATE openrec.achievement SET retired = false, successor = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private void freeze(AchievementId id, int version, AchievementContent content, String imageSvg) {
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
        findable(id, content);
    }

    private PublishedAchievement achievement(ResultSet row, int number) throws SQLException {
        AchievementContent content = read(row.getString("content"));
        return new PublishedAchievement(
                new AchievementId(row.getString("id")),
                row.getInt("version"),
                new OrganisationId(row.getString("issuer")),
                content,
                row.getString("image_svg"),
                row.getTimestamp("published_at").toInstant(),
                false,
                Optional.empty());
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
