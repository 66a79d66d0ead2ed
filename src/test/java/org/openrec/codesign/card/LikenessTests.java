package org.openrec.codesign.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;

class LikenessTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guider une visite | guider une visite",
                "Guider une visite | GUIDER UNE VISITE !",
                "Évaluer une compétence | Evaluer une competence",
                "Évaluer une compétence | Évaluer des compétences",
                "Accueillir un groupe de lycéens | Accueillir des groupes de lycéens",
                "Écouter les clients | Les clients : écouter",
                "Travailler à la bibliothèque | Travailler à une bibliothèque",
                "L’écoute d’un client | Écoute du client",
                "L'écoute d'un client | Écoute de clients",
                "Prendre un journal de bord | Prendre des journaux de bord",
                "Réunir des œuvres | Réunir une oeuvre",
                "Guiding a visit | guiding visits",
                "Listening to the customers | listening to a customer?",
                "Notes of an interview | Interview notes",
            })
    void saysTheSame(String one, String other) {
        assertThat(groups(one, other)).as("%s = %s", one, other).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guider une visite | Préparer une visite",
                "Organiser un forum | L’organisation d’un forum",
                "Écouter un client | Écouter un client difficile",
                "Vidéo du pitch | Vidéo de la visite",
                "! | ?",
                "le | la",
            })
    void saysSomethingElse(String one, String other) {
        assertThat(groups(one, other)).as("%s = %s", one, other).isEmpty();
    }

    @Test
    void aGroupIsToldOnceWhateverTheLanguage() {
        assertThat(groups("Visite", "visites", "Une visite", "Forum")).containsExactly(List.of(0L, 1L, 2L));
    }

    private static List<List<Long>> groups(String... texts) {
        InitiativeId initiative = new InitiativeId(new UUID(0, 1));
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cards.add(new Card(initiative, ContributionKind.SITUATION, i, texts[i], Instant.EPOCH));
        }
        return Likeness.groups(cards, Card::text).stream()
                .map(group -> group.stream().map(Card::id).toList())
                .toList();
    }
}
