package org.openrec.codesign.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.codesign.InitiativeInvalid;

class FrameworkReaderTests {

    @Test
    void readsAnExtractOfEsco() {
        FrameworkPreview preview = read("conceptType,conceptUri,preferredLabel\n"
                + "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,\"écouter, puis répondre\"\n");

        assertThat(preview.wrong()).isEmpty();
        assertThat(preview.competences())
                .containsExactly(new FrameworkCompetence(
                        "essai",
                        "http://data.europa.eu/esco/skill/1",
                        "écouter, puis répondre",
                        Optional.of("http://data.europa.eu/esco/skill/1")));
    }

    /** A badge can name a competence only where everybody can read of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,conceptUri,label§S1.9.1,http://data.europa.eu/esco/isced-f/1,Convaincre | http://data.europa.eu/esco/isced-f/1",
                "code_rome;libelle§K2111;Former | https://candidat.francetravail.fr/metierscope/fiche-metier/K2111",
                "numero_fiche;intitule§RNCP34126;Master | https://www.francecompetences.fr/recherche/rncp/34126/",
                "code;label;Adresse§C1;Écouter;https://example.org/c1 | https://example.org/c1",
                "code;label§https://example.org/c2;Écouter | https://example.org/c2",
                "code;label§C1;Écouter | ''",
                "code;label;url§C1;Écouter;voir le site | ''",
                "code;label;url§C1;Écouter;javascript:alert(1) | ''",
                "code;label;url§C1;Écouter;https:// | ''",
                "code;label;url§C1;Écouter;ftp://example.org/c1 | ''",
                "code;label;url§C1;Écouter;https://exa mple.org | ''",
                "code_rome;libelle§../../x;Former | ''"
            })
    void knowsWhereACompetenceIsDescribed(String csv, String address) {
        assertThat(read(csv.replace("§", "\n")).competences())
                .singleElement()
                .extracting(it -> it.address().orElse(""))
                .isEqualTo(address);
    }

    @Test
    void readsWhatSpreadsheetsOfOtherTimesWrite() {
        byte[] old = "Code;Libellé\nC1;Écouter\n".getBytes(Charset.forName("windows-1252"));

        assertThat(FrameworkReader.read("essai", old).competences())
                .extracting(FrameworkCompetence::label)
                .containsExactly("Écouter");
    }

    @Test
    void namesEveryWrongLineAndKeepsTheGoodOnes() {
        FrameworkPreview preview = read("code,label\nC1,Écouter\n,Sans code\nC2,\nC1,Encore\nC3\nC4,Transmettre\n");

        assertThat(preview.competences()).extracting(FrameworkCompetence::code).containsExactly("C1", "C4");
        assertThat(preview.wrong())
                .extracting(FrameworkPreview.WrongLine::number)
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(preview.wrong())
                .extracting(line -> line.reason().fr())
                .containsExactly(
                        "le code est vide",
                        "le libellé est vide",
                        "ce code est déjà plus haut",
                        "il manque une colonne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,label\n", "a,b\n1,2\n", "code,label\n\"never closed,x\n", "%PDF-1.4"})
    void saysWhatIsNoList(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InitiativeInvalid.class);
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[FrameworkReader.MOST_BYTES + 1];

        assertThatThrownBy(() -> FrameworkReader.read("essai", large)).isInstanceOf(InitiativeInvalid.class);
    }

    private static FrameworkPreview read(String csv) {
        return FrameworkReader.read("essai", csv.getBytes(StandardCharsets.UTF_8));
    }
}
