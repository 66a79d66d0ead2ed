package org.openrec.codesign.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.shared.Texts;
import org.openrec.shared.csv.CsvTable;

/**
 * Reads lists of competences from tables. The first line names the columns: those of ESCO (conceptUri, preferredLabel), ROME and RNCP are known, and plain "code" and "label".
 */
final class FrameworkReader {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_LINES = 50_000;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_LABEL = 1000;
    private static final int MOST_WRONG = 200;

    /** Of ROME each competence has a number of its own, and stands with many jobs; of RNCP those of a certificate are blocks. */
    private static final List<String> CODES = List.of(
            "code",
            "conceptUri",
            "code_ogr_competence",
            "code_ogr_macro_competence",
            "code_ogr_savoir",
            "code_ogr",
            "code_competence",
            "Bloc_Competences_Code",
            "code_bloc",
            "code_rome",
            "numero_fiche",
            "id");

    private static final List<String> LABELS = List.of(
            "label",
            "preferredLabel",
            "libelle_competence",
            "libelle_macro_competence",
            "libelle_savoir",
            "Bloc_Competences_Libelle",
            "libelle_bloc",
            "libelle",
            "intitule",
            "competence");

    private FrameworkReader() {}

    /**
     * @param chosen which columns somebody has chosen by hand
     * @throws InitiativeInvalid if it is no list of competences at all
     * @throws UnknownColumns if its columns have to be chosen
     */
    static FrameworkPreview read(String framework, byte[] content, CompetenceColumns chosen) {
        if (content.length > MOST_BYTES) {
            throw InitiativeInvalid.in("/file", "codesign.framework.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        try {
            return read(framework, CsvTable.read(content, MOST_LINES), chosen);
        } catch (CsvTable.NoTable e) {
            throw InitiativeInvalid.in("/file", "codesign.framework.unreadable");
        }
    }

    private static FrameworkPreview read(String framework, CsvTable table, CompetenceColumns chosen) {
        Optional<String> knownCode = chosen.code().or(() -> table.column(CODES));
        Optional<String> knownLabel = chosen.label().or(() -> table.column(LABELS));
        if (knownCode.isEmpty() || knownLabel.isEmpty()) {
            throw new UnknownColumns(table.columns());
        }
        String code = knownCode.get();
        String label = knownLabel.get();
        CompetenceAddresses addresses = CompetenceAddresses.of(table, code);
        Map<String, FrameworkCompetence> good = new LinkedHashMap<>();
        List<FrameworkPreview.WrongLine> wrong = new ArrayList<>();
        if (table.lines().size() > MOST_LINES) {
            throw InitiativeInvalid.in("/file", "codesign.framework.tooMany", MOST_LINES);
        }
        for (CsvTable.Line line : table.lines()) {
            if (isAgain(line, code, label, good)) {
                continue;
            }
            Optional<String> reason = wrong(line, code, label, good.keySet());
            if (reason.isEmpty()) {
                good.put(
                        line.get(code),
                        new FrameworkCompetence(
                                framework, line.get(code), line.get(label), addresses.of(line, line.get(code))));
            } else if (wrong.size() < MOST_WRONG) {
                wrong.add(new FrameworkPreview.WrongLine(
                        line.number(), Texts.both("codesign.framework.wrong." + reason.get())));
            }
        }
        if (good.isEmpty() && wrong.isEmpty()) {
            throw InitiativeInvalid.in("/file", "codesign.framework.empty");
        }
        return new FrameworkPreview(List.copyOf(good.values()), wrong, table.columns(), code, label);
    }

    /** The same competence stands with each job that needs it. */
    private static boolean isAgain(
            CsvTable.Line line, String code, String label, Map<String, FrameworkCompetence> good) {
        return Optional.ofNullable(good.get(line.get(code)))
                .filter(it -> it.label().equals(line.get(label)))
                .isPresent();
    }

    /** The last part of the text's key; empty if the line can be taken. */
    private static Optional<String> wrong(CsvTable.Line line, String code, String label, Set<String> seen) {
        if (!line.has(code) || !line.has(label)) {
            return Optional.of("columns");
        }
        if (line.get(code).isEmpty()) {
            return Optional.of("code");
        }
        if (line.get(label).isEmpty()) {
            return Optional.of("label");
        }
        if (line.get(code).length() > LONGEST_CODE
                || line.get(label).length() > LONGEST_LABEL
                || (line.get(code) + line.get(label)).indexOf('\0') >= 0) {
            return Optional.of("long");
        }
        return seen.contains(line.get(code)) ? Optional.of("twice") : Optional.empty();
    }
}
