package org.openrec.achievement.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Publishing;
import org.openrec.people.OrganisationId;
import org.openrec.shared.BeforeOpening;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The six made-up badges of the demonstration. */
@Component
@Profile("demo")
@Order(20)
class DemoAchievements implements BeforeOpening {

    private final Catalogue catalogue;
    private final Publishing publishing;
    private final ObjectMapper json;

    DemoAchievements(Catalogue catalogue, Publishing publishing, ObjectMapper json) {
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.json = json;
    }

    @Override
    @Transactional
    public void prepare() throws IOException {
        for (DemoBadge badge : List.of(json.readValue(resource("badges.json"), DemoBadge[].class))) {
            if (catalogue.find(new AchievementId(badge.id())).isEmpty()) {
                publishing.publish(
                        new AchievementId(badge.id()),
                        new OrganisationId(badge.issuer()),
                        badge.content(),
                        resource("badges/" + badge.id() + ".svg"));
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = new ClassPathResource("demo/" + name).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    record DemoBadge(String id, String issuer, AchievementContent content) {}
}
