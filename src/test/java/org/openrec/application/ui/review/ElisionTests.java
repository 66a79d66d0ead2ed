package org.openrec.application.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.shared.Language;

class ElisionTests {

    @ParameterizedTest
    @CsvSource({
        "Léa, de Léa",
        "Adam, d’Adam",
        "Élise, d’Élise",
        "émile, d’émile",
        "Œdipe, de Œdipe",
        "Yves, d’Yves",
        "Yanis, de Yanis",
        "Hugo, de Hugo",
        "Zoé, de Zoé",
        "Inès, d’Inès"
    })
    void frenchElidesBeforeAVowel(String name, String of) {
        assertThat(Elision.of(name, Language.FR)).isEqualTo(of);
        assertThat(Elision.of(name, Language.EN)).isEqualTo("of " + name);
    }
}
