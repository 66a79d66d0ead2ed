package org.openrec.codesign.framework;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openrec.shared.csv.CsvTable;

/**
 * Where a competence of a list is described for everybody: a column says so, its code is an address, or its framework has a
 * page for each code.
 */
final class CompetenceAddresses {

    private static final int LONGEST = 1000;
    private static final List<String> COLUMNS = List.of("conceptUri", "address", "adresse", "url", "uri");

    private static final String CERTIFICATE = "https://www.francecompetences.fr/recherche/rncp/*/";

    /** By the column of the codes; the code takes the place of the star. */
    private static final Map<String, String> PAGES = Map.of(
            "code_rome", "https://candidat.francetravail.fr/metierscope/fiche-metier/*",
            "numero_fiche", CERTIFICATE,
            "Bloc_Competences_Code", CERTIFICATE);

    private final Optional<String> column;
    private final Optional<String> page;

    private CompetenceAddresses(Optional<String> column, Optional<String> page) {
        this.column = column;
        this.page = page;
    }

    /** @param code the column of the codes */
    static CompetenceAddresses of(CsvTable table, String code) {
        return new CompetenceAddresses(table.column(COLUMNS), Optional.ofNullable(PAGES.get(code)));
    }

    Optional<String> of(CsvTable.Line line, String code) {
        return column.map(line::get)
                .filter(CompetenceAddresses::isAddress)
                .or(() -> Optional.of(code).filter(CompetenceAddresses::isAddress))
                .or(() -> page.filter(it -> code.matches("[A-Za-z0-9]{1,20}"))
                        .map(it -> it.replace("*", code.replaceFirst("(?i)^RNCP(\\d+)(BC\\d+)?$", "$1"))));
    }

    /** Anything else would be dropped when a credential names it. */
    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return text.length() <= LONGEST
                    && (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
