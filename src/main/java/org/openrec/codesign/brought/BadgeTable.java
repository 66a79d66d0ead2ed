package org.openrec.codesign.brought;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.codesign.brought.BroughtBadge.BroughtCriterion;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.shared.csv.CsvTable;

/** Badges as a table: a line for each criterion; the badge is named in each, or in the first of its lines. */
final class BadgeTable {

    private static final int MOST_LINES = 400;
    private static final List<String> NAME = List.of("name", "nom", "badge");
    private static final List<String> NAME_EN = List.of("name_en", "nom_en");
    private static final List<String> SUMMARY = List.of("summary", "description", "résumé", "resume");
    private static final List<String> SUMMARY_EN = List.of("summary_en", "description_en", "résumé_en", "resume_en");
    private static final List<String> CRITERION = List.of("criterion", "critère", "critere", "criteria");
    private static final List<String> SHOWN = List.of("shown_by", "preuve", "evidence", "montré_par");

    private BadgeTable() {}

    /** Empty if it is none: no column names a badge. */
    static Optional<BroughtPreview> read(byte[] file) {
        try {
            CsvTable table = CsvTable.read(file, MOST_LINES);
            return table.column(NAME).map(name -> badges(table, name));
        } catch (CsvTable.NoTable e) {
            return Optional.empty();
        }
    }

    private static BroughtPreview badges(CsvTable table, String nameColumn) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        List<LocalizedText> wrong = new ArrayList<>();
        String current = "";
        for (CsvTable.Line line : table.lines()) {
            String name = line.get(nameColumn);
            current = name.isBlank() ? current : name;
            if (current.isBlank()) {
                wrong.add(Texts.both("codesign.brought.wrong.line", line.number()));
            } else {
                drafts.computeIfAbsent(current, Draft::new).add(table, line);
            }
        }
        if (table.lines().size() > MOST_LINES) {
            wrong.add(Texts.both("codesign.brought.wrong.lines", MOST_LINES));
        }
        return new BroughtPreview(drafts.values().stream().map(Draft::badge).toList(), wrong);
    }

    /** One badge while its lines are read. */
    private static final class Draft {

        private final String name;
        private String nameEn = "";
        private String summary = "";
        private String summaryEn = "";
        private final List<BroughtCriterion> criteria = new ArrayList<>();

        private Draft(String name) {
            this.name = name;
        }

        private void add(CsvTable table, CsvTable.Line line) {
            nameEn = orElse(value(table, line, NAME_EN), nameEn);
            summary = orElse(value(table, line, SUMMARY), summary);
            summaryEn = orElse(value(table, line, SUMMARY_EN), summaryEn);
            String criterion = value(table, line, CRITERION);
            if (!criterion.isBlank()) {
                criteria.add(new BroughtCriterion(criterion, value(table, line, SHOWN)));
            }
        }

        private BroughtBadge badge() {
            String said = orElse(summary, name);
            return new BroughtBadge(
                    new LocalizedText(name, orElse(nameEn, name)),
                    new LocalizedText(said, orElse(summaryEn, said)),
                    criteria);
        }
    }

    private static String value(CsvTable table, CsvTable.Line line, List<String> names) {
        return table.column(names).map(line::get).orElse("");
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
