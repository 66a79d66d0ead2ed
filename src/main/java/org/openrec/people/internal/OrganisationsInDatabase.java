package org.openrec.people.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** Nobody changes one while the application runs; who does it in the database waits for it. */
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
            all().forEach(it -> known.put(it.id(), it));
            organisation = known.getIfPresent(id);
        }
        return Optional.ofNullable(organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return jdbc.sql("SELECT * FROM openrec.organisation ORDER BY name_fr")
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    void add(Organisation organisation) {
        jdbc.sql("INSERT INTO openrec.organisation (id, kind, name_fr, name_en, email, url, street,"
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
                .update();
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
                Optional.ofNullable(row.getString("logo_svg")));
    }
}
