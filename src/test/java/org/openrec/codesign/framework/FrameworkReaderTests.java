package org.openrec.codesign.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                        "essai", "http://data.europa.eu/esco/skill/1", "écouter, puis répondre"));
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
