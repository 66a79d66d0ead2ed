package org.openrec.codesign.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.shared.Problem;

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

        assertThat(FrameworkReader.read("essai", old, CompetenceColumns.byName())
                        .competences())
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
        assertThatThrownBy(() -> read(text)).isInstanceOf(Problem.Invalid.class);
    }

    /** Files that were brought, in the wild. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f03-rome-latin1.csv | 100000 Accueillir un public § 100001 Analyser l'évolution d'un secteur § 100002 Organiser l'espace d'accueil § 100003 Évaluer des besoins § 100004 Transmettre une œuvre",
                "f06-rncp-blocs.csv | RNCP00001BC01 Usages numériques § RNCP00001BC02 Exploitation de données à des fins d'analyse § RNCP00001BC03 Expression et communication écrites et orales § RNCP00002BC01 Positionnement vis-à-vis d’un champ professionnel",
                "f08-sep-line.csv | C1 Accueillir § C2 Évaluer",
                "sep.csv | C1 Prendre la parole",
                "titre.csv | E1 Prendre la parole",
                "rome.csv | 102011 Définir la stratégie d'une entreprise § 123456 Négocier un contrat avec un \"gros\" client § 104532 Animer un réseau de partenaires"
            })
    void readsWhatPeopleBring(String file, String competences) throws IOException {
        FrameworkPreview preview = read(Files.readAllBytes(Path.of("src/test/resources/cases/csv", file)));

        assertThat(preview.wrong()).isEmpty();
        assertThat(preview.competences())
                .extracting(it -> it.code() + " " + it.label())
                .containsExactly(competences.split(" § "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8", "windows-1252", "ISO-8859-15"})
    void readsWhateverItIsWrittenIn(String charset) {
        String table = "code;libellé\nC1;Œuvre, cœur et sœur\nC2;Évaluer à 10 €\n";

        assertThat(read(table.getBytes(Charset.forName(charset))).competences())
                .extracting(FrameworkCompetence::label)
                .containsExactly("Œuvre, cœur et sœur", "Évaluer à 10 €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code;Compétence§C1;Écouter",
                "CODE;LIBELLE§C1;Écouter",
                "'code','libellé; long','label'§'C1','x','Écouter'",
                "Référentiel§§code;libelle§C1;Écouter",
                ";;§code;libelle§C1;Écouter§;;",
                "sep=,§code,libelle§C1,Écouter",
                "'sep=\t'§code\tlibelle§C1\tÉcouter",
                "code_ogr;libelle;code_rome§C1;Écouter;K1§C1;Écouter;K2",
                "Libellé compétence;Code OGR compétence§Écouter;C1",
                "id;intitulé§C1;Écouter"
            })
    void findsTheColumns(String csv) {
        FrameworkPreview preview =
                read(csv.replace("§", "\n").replace("'", "\"").replace("\\t", "\t"));

        assertThat(preview.wrong()).isEmpty();
        assertThat(preview.competences()).singleElement().satisfies(it -> assertThat(it.code() + " " + it.label())
                .isEqualTo("C1 Écouter"));
    }

    @Test
    void aFractionStaysAFraction() {
        byte[] old = "code;label\nC1;Cuire 1½ heure à 180°\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(old).competences())
                .extracting(FrameworkCompetence::label)
                .containsExactly("Cuire 1½ heure à 180°");
    }

    @Test
    void columnsThatNobodyKnowsAreChosenByHand() {
        byte[] csv = "ref;texte;niveau\nC1;Écouter;2\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(UnknownColumns.class, it -> assertThat(it.columns())
                .containsExactly("ref", "texte", "niveau"));
        assertThat(FrameworkReader.read("essai", csv, new CompetenceColumns(Optional.of("ref"), Optional.of("texte")))
                        .competences())
                .extracting(it -> it.code() + " " + it.label())
                .containsExactly("C1 Écouter");
    }

    @Test
    void linesAreCountedAsAnEditorDoes() {
        assertThat(read("sep=;\nTitre\ncode;label\nC1;Écouter\n;Sans code\n").wrong())
                .extracting(FrameworkPreview.WrongLine::number)
                .containsExactly(5L);
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[FrameworkReader.MOST_BYTES + 1];

        assertThatThrownBy(() -> FrameworkReader.read("essai", large, CompetenceColumns.byName()))
                .isInstanceOf(InitiativeInvalid.class);
    }

    private static FrameworkPreview read(byte[] csv) {
        return FrameworkReader.read("essai", csv, CompetenceColumns.byName());
    }

    private static FrameworkPreview read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
