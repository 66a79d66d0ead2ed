package org.openrec.people.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.PostalAddress;
import org.openrec.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Organisations as rows. */
@Repository
@Transactional
class OrganisationsInDatabase implements Organisations {

    private final JdbcClient jdbc;

    /** What another node changes is seen within the minute. */
    private final Cache<OrganisationId, Organisation> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    OrganisationsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        Organisation organisation = known.getIfPresent(id);
        if (organisation == null) {
            // a page that names one names others too
            everyone().forEach(it -> known.put(it.id(), it));
            organisation = known.getIfPresent(id);
        }
        return Optional.ofNullable(organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return everyone().stream().filter(it -> !it.archived()).toList();
    }

    /** Also those that take part no more. */
    @Transactional(readOnly = true)
    List<Organisation> everyone() {
        return jdbc.sql("SELECT * FROM openrec.organisation ORDER BY name_fr")
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    /** False, and nothing is done, where the id is taken. */
    boolean add(Organisation organisation) {
        return jdbc.sql("INSERT INTO openrec.organisation (id, kind, name_fr, name_en, email, url, street,"
                                + " postal_code, locality, country, logo_svg) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (id) DO NOTHING")
                        .param(organisation.id().value())
                        .param(organisation.kind().name())
                        .param(organisation.name().fr())
                        .param(organisation.name().en())
                        .param(organisation.email())
                        .param(organisation.url().toString())
                        .param(organisation.address().street())
                        .param(organisation.address().postalCode())
                        .param(organisation.address().locality())
                        .param(organisation.address().country())
                        .param(organisation.logoSvg().orElse(null))
                        .update()
                == 1;
    }

    /** From now on it is kept by that service, too. */
    void broughtBy(OrganisationId organisation, OrganisationId service) {
        jdbc.sql("UPDATE openrec.organisation SET brought_by = ? WHERE id = ?")
                .params(service.value(), organisation.value())
                .update();
    }

    /** Those that one of the services has brought. */
    @Transactional(readOnly = true)
    Set<OrganisationId> broughtBy(Set<OrganisationId> services) {
        return Set.copyOf(jdbc.sql("SELECT id FROM openrec.organisation WHERE brought_by = ANY (?)")
                .param(services.stream().map(OrganisationId::value).toArray(String[]::new))
                .query((row, number) -> new OrganisationId(row.getString("id")))
                .list());
    }

    void change(Organisation organisation) {
        jdbc.sql("""
                        UPDATE openrec.organisation SET name_fr = :fr, name_en = :en, email = :email, url = :url,
                            street = :street, postal_code = :code, locality = :locality, country = :country,
                            logo_svg = :logo,
                            archived_at = CASE WHEN :archived THEN coalesce(archived_at, now()) END
                        WHERE id = :id""")
                .param("id", organisation.id().value())
                .param("fr", organisation.name().fr())
                .param("en", organisation.name().en())
                .param("email", organisation.email())
                .param("url", organisation.url().toString())
                .param("street", organisation.address().street())
                .param("code", organisation.address().postalCode())
                .param("locality", organisation.address().locality())
                .param("country", organisation.address().country())
                .param("logo", organisation.logoSvg().orElse(null))
                .param("archived", organisation.archived())
                .update();
        known.invalidateAll();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getString("id")),
                OrganisationKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getString("email"),
                URI.create(row.getString("url")),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("locality"),
                        row.getString("country")),
                Optional.ofNullable(row.getString("logo_svg")),
                row.getTimestamp("archived_at") != null);
    }
}
