package org.openrec.codesign.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetRules;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * A badge in a few fields, as the forms of deployments from before there were sheets have it: {@code name}, {@code nameEn},
 * {@code summary}, {@code summaryEn}, and {@code criteria} that name a drafted one each, {@code crossing}, and may say
 * {@code title} and {@code description} in other words.
 */
@Component
public class SheetInShort {

    public static final Set<String> KEYS = Set.of("name", "nameEn", "summary", "summaryEn", "criteria");

    private final SheetDrafting drafting;
    private final SheetRules rules;

    SheetInShort(SheetDrafting drafting, SheetRules rules) {
        this.drafting = drafting;
        this.rules = rules;
    }

    /** @throws InitiativeInvalid with everything that is wrong in them */
    public List<Sheet> read(InitiativeId initiative, List<JsonNode> items) {
        List<FieldProblem> problems = new ArrayList<>();
        if (items.size() > Sheets.MOST) {
            problems.add(new FieldProblem("/badges", Texts.both("codesign.problem.badgesMany", Sheets.MOST)));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            sheets.add(read(initiative, items.get(i), "/badges/" + i, problems));
        }
        refuse(problems);
        return sheets;
    }

    /**
     * The sheet with what is said of it in short.
     *
     * @throws InitiativeInvalid with everything that is wrong in that
     */
    public Sheet over(Sheet sheet, InitiativeId initiative, JsonNode json) {
        List<FieldProblem> problems = new ArrayList<>();
        Sheet said = read(initiative, json, "", problems);
        refuse(problems);
        return sheet.over(said);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
    }

    private Sheet read(InitiativeId initiative, JsonNode json, String pointer, List<FieldProblem> problems) {
        Map<Long, DraftedCriterion> known = drafting.known(initiative);
        List<SheetCriterion> criteria = new ArrayList<>();
        JsonNode items = json.path("criteria");
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/criteria/" + i + "/crossing";
            criterion(initiative, known, items.get(i))
                    .ifPresentOrElse(
                            criteria::add,
                            () -> problems.add(new FieldProblem(at, Texts.both("codesign.problem.criterionUnknown"))));
        }
        Sheet sheet = drafting.of(
                initiative,
                new Written(text(json, "name"), text(json, "nameEn")),
                new Written(text(json, "summary"), text(json, "summaryEn")),
                criteria);
        rules.toBeKept(sheet, known.keySet()).stream()
                .map(it -> new FieldProblem(pointer + inShort(it.pointer()), it.text()))
                .forEach(problems::add);
        return sheet;
    }

    /** Of {@code /name/en} it is {@code /nameEn}. */
    private static String inShort(String pointer) {
        return pointer.replaceFirst("/fr$", "").replaceFirst("/en$", "En").replaceFirst("/shown$", "/description");
    }

    private Optional<SheetCriterion> criterion(
            InitiativeId initiative, Map<Long, DraftedCriterion> known, JsonNode item) {
        String number = item.path("crossing").asText("");
        return Optional.of(number)
                .filter(it -> it.matches("[0-9]{1,18}"))
                .flatMap(it -> Optional.ofNullable(known.get(Long.parseLong(it))))
                .map(it -> drafting.criterion(initiative, it))
                .map(it -> it.withTitle(or(text(item, "title"), it.title()))
                        .withShown(or(text(item, "description"), it.shown())));
    }

    private static Written or(String said, Written otherwise) {
        return said.isEmpty() ? otherwise : Written.french(said);
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asText("").strip();
    }
}
