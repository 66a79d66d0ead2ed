package org.openrec.achievement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Upkeep;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers about a badge is told in one line. */
@OpenrecTest
class UpkeepTests {

    private static final AchievementId BADGE = new AchievementId("recherche-documentaire");

    @Autowired
    Upkeep upkeep;

    @Autowired
    Catalogue catalogue;

    private AchievementSettings now() {
        return catalogue.find(BADGE).orElseThrow().settings();
    }

    private int settle(String contact) {
        AchievementSettings now = now();
        return Acting.as(
                "scd",
                () -> upkeep.settle(
                        BADGE,
                        new AchievementSettings(
                                now.reviewers(),
                                now.reviewDelay(),
                                now.revisionDelay(),
                                now.validity(),
                                Optional.of(contact))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u0085b"})
    void whatIsNoLineIsRefused(String contact) {
        AchievementSettings before = now();

        assertThatThrownBy(() -> settle(contact)).isInstanceOf(Upkeep.NoSuchContact.class);
        assertThatThrownBy(() -> settle("x".repeat(201))).isInstanceOf(Upkeep.NoSuchContact.class);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aLineIsKept() {
        settle("<b>Accueil</b>, 02 40 00 00 00");

        assertThat(now().contact()).contains("<b>Accueil</b>, 02 40 00 00 00");
    }
}
