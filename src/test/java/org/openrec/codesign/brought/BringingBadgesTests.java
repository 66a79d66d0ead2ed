package org.openrec.codesign.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.credential.definition.BadgeDefinitions;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Badges that a service has already become paper badges, at the gate. */
@OpenrecTest
class BringingBadgesTests {

    private static final String ACHIEVEMENT = """
            {"type": ["Achievement"], "id": "https://badges.example/1", "name": "Tutorat", "description": "Aider les autres",
             "criteria": {"narrative": "Il faut :\\n- accompagner trois personnes\\n- tenir un journal\\n1. en parler"},
             "alignment": [{"type": ["Alignment"], "targetName": "coopérer", "targetUrl": "https://esco.example/1"}]}""";

    private static final String BADGE_CLASS = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://badges.example/2",
             "name": "Secourisme", "description": "Porter secours", "criteria": {"narrative": "Avoir son diplôme"},
             "issuer": "https://badges.example/issuer", "image": "https://badges.example/2.png"}""";

    @Autowired
    BringingBadges bringing;

    @Autowired
    JdbcClient jdbc;

    private BroughtPreview read(String file) {
        return bringing.preview(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentOfEitherVersionIsReadWithWhateverStandsAroundIt() {
        assertThat(read(ACHIEVEMENT).badges()).singleElement().satisfies(badge -> {
            assertThat(badge.name().fr()).isEqualTo("Tutorat");
            assertThat(badge.summary().fr()).isEqualTo("Aider les autres");
            assertThat(badge.criteria())
                    .extracting(BroughtBadge.BroughtCriterion::title)
                    .containsExactly("accompagner trois personnes", "tenir un journal", "en parler");
        });
        assertThat(read("{\"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"], \"credentialSubject\":"
                                + " {\"type\": [\"AchievementSubject\"], \"achievement\": " + ACHIEVEMENT + "}}")
                        .badges())
                .hasSize(1);
        assertThat(read("{\"type\": \"Assertion\", \"badge\": " + BADGE_CLASS + "}")
                        .badges())
                .extracting(it -> it.criteria().get(0).title())
                .containsExactly("Avoir son diplôme");
        assertThat(read("[" + ACHIEVEMENT + "," + BADGE_CLASS + "]").badges()).hasSize(2);
        assertThat(read("\uFEFF" + BADGE_CLASS).badges()).hasSize(1);
    }

    @Test
    void aPictureOfTheOlderVersionIsReadToo() {
        byte[] picture = png("openbadges\0\0\0\0\0{\"type\": \"Assertion\", \"badge\": " + BADGE_CLASS + "}");

        assertThat(bringing.preview(picture).badges())
                .extracting(it -> it.name().fr())
                .containsExactly("Secourisme");
        assertThatThrownBy(() -> bringing.preview(png("Comment\0hello"))).isInstanceOf(BadgeDefinitions.NoBadge.class);
    }

    private static byte[] png(String text) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeBytes(chunk("IHDR", new byte[13]));
        png.writeBytes(chunk("iTXt", text.getBytes(StandardCharsets.UTF_8)));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        chunk.putInt((int) crc.getValue());
        return chunk.array();
    }

    @Test
    void aTableHasALineForEachCriterion() {
        BroughtPreview preview = read("""
                nom;name_en;description;critère;preuve
                Tutorat;Tutoring;Aider les autres;accompagner trois personnes;un témoignage
                ;;;tenir un journal;
                Secourisme;;;avoir son diplôme;
                Sans rien;;;;
                """);

        assertThat(preview.badges()).hasSize(2);
        assertThat(preview.badges().get(0).name().en()).isEqualTo("Tutoring");
        assertThat(preview.badges().get(0).criteria()).hasSize(2);
        assertThat(preview.wrong()).hasSize(1);
        assertThat(preview.wrong().get(0).fr()).contains("Sans rien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{}",
                "[]",
                "{\"name\": \"without a type or criteria\"}",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "a,b\n1,2",
                "https://127.0.0.1/badge",
                "http://elsewhere.example/badge"
            })
    void whereThereIsNoBadgeThatIsSaid(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(BadgeDefinitions.NoBadge.class);
    }

    @Test
    void whatIsTooDeepOrTooMuchIsBounded() {
        String deep = "[".repeat(200) + ACHIEVEMENT + "]".repeat(200);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(BadgeDefinitions.NoBadge.class);
        String many = "[" + (ACHIEVEMENT + ",").repeat(500) + ACHIEVEMENT + "]";
        assertThat(read(many).badges()).hasSize(BadgeDefinitions.MOST);
        assertThat(read(ACHIEVEMENT.replace("Tutorat", "x".repeat(161))).badges())
                .isEmpty();
    }

    @Test
    void theyGoToTheGateWhoseSupportersAreAsked() {
        List<BroughtBadge> badges =
                read("[" + ACHIEVEMENT + "," + BADGE_CLASS + "]").badges();

        InitiativeId id = Acting.as("scd", () -> bringing.open("Badges du SCD", "scd", List.of("lea"), badges));

        await().untilAsserted(() -> assertThat(
                        jdbc.sql("SELECT step FROM openrec.task_entry WHERE subject_id = ? AND closed_at IS NULL")
                                .param(id.toString())
                                .query(String.class)
                                .list())
                .containsExactly("standBehindBadge", "standBehindBadge"));
        assertThatThrownBy(() -> Acting.as("dci", () -> bringing.open("Autres", "scd", List.of(), badges)))
                .isInstanceOf(NotYourInitiative.class);
        assertThatThrownBy(() -> Acting.as("scd", () -> bringing.open("Rien", "scd", List.of(), List.of())))
                .isInstanceOf(BringingBadges.NothingBrought.class);
    }
}
