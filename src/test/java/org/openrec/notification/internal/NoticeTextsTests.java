package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.cases.Relation;
import org.openrec.notification.Notice;
import org.openrec.notification.NoticeText;
import org.openrec.notification.NoticeTexts;
import org.openrec.notification.Wording;
import org.openrec.people.Acting;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Managers say in words of their own what everybody reads, and take it back. */
@OpenrecTest
class NoticeTextsTests {

    private static final String KEY = "badgeIssued";

    @Autowired
    NoticeTexts texts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asOpenrecBringsThem() {
        while (now().author().isPresent()) {
            Acting.as("processus", () -> texts.takeBack(KEY));
        }
        jdbc.sql("DELETE FROM openrec.notice_wording").update();
    }

    private NoticeText now() {
        return texts.all().stream()
                .filter(it -> it.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private void reword(String subject, String body) {
        Acting.as("processus", () -> texts.reword(KEY, new Wording(subject, subject, body, body)));
    }

    private static Notice notice() {
        return Notice.worded(
                KEY,
                List.of(LocalizedText.same("Médiation")),
                List.of(),
                Relation.OWN,
                new Subject("application", "1"),
                "/me",
                "once");
    }

    @Test
    void whatIsWrittenCountsAndIsTakenBackStepByStep() {
        LocalizedText brought = notice().title();

        reword("Bravo pour l'obtention de « {0} »", "C'est fait : {0}.\nÀ bientôt");
        assertThat(notice().title().fr()).isEqualTo("Bravo pour l'obtention de « Médiation »");
        assertThat(notice().body().en()).isEqualTo("C'est fait : Médiation.\nÀ bientôt");
        assertThat(Texts.under(Language.FR, "notification." + KEY + ".subject"))
                .containsValue("Bravo pour l'obtention de « {0} »");
        assertThat(now().author()).isPresent();

        reword("Encore autrement", "Sans le nom");
        assertThat(notice().title().fr()).isEqualTo("Encore autrement");
        Acting.as("admin", () -> texts.takeBack(KEY));
        assertThat(notice().title().fr()).startsWith("Bravo");
        Acting.as("processus", () -> texts.takeBack(KEY));
        Acting.as("processus", () -> texts.takeBack(KEY));

        assertThat(notice().title()).isEqualTo(brought);
        assertThat(now().author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{1} n’est pas d’ici",
                "{9}",
                "{0",
                "}",
                "{0, plural, one{x} other{y}}",
                "{nom}",
                "{{0}}",
                "a\u0000b",
                "a\tb"
            })
    void whatCannotBeReadIsRefused(String words) {
        LocalizedText before = notice().title();

        assertThatThrownBy(() -> reword(words, "Bien")).isInstanceOf(NoticeTexts.WordingInvalid.class);
        assertThatThrownBy(() -> reword("Bien", words)).isInstanceOf(NoticeTexts.WordingInvalid.class);
        assertThatThrownBy(() -> reword("Bien\nmal", "Bien")).isInstanceOf(NoticeTexts.WordingInvalid.class);
        assertThatThrownBy(() -> reword("x".repeat(201), "Bien")).isInstanceOf(NoticeTexts.WordingInvalid.class);
        assertThat(notice().title()).isEqualTo(before);
    }

    @Test
    void managersAloneWriteThem() {
        for (String other : List.of("lea", "scd", "accompagnement", "partenaire")) {
            assertThatThrownBy(() -> Acting.as(other, () -> texts.reword(KEY, new Wording("a", "a", "a", "a"))))
                    .as(other)
                    .isInstanceOf(NoticeTexts.NotYours.class);
            assertThatThrownBy(() -> Acting.as(other, () -> texts.takeBack(KEY)))
                    .as(other)
                    .isInstanceOf(NoticeTexts.NotYours.class);
        }
        assertThatThrownBy(
                        () -> Acting.as("processus", () -> texts.reword("mail.from", new Wording("a", "a", "a", "a"))))
                .isInstanceOf(NoticeTexts.WordingInvalid.class);
    }

    /** Each can be sent as it is: nothing of it is lost by being shown to managers. */
    @Test
    void allThatOpenrecBringsWouldBeTaken() {
        assertThat(texts.all()).isNotEmpty().allSatisfy(it -> {
            Acting.as("processus", () -> texts.reword(it.key(), it.now()));
            Acting.as("processus", () -> texts.takeBack(it.key()));
        });
    }
}
