package org.openrec.codesign.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.course.Earlier;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.shared.ui.KeptTexts;

/** What was done before an initiative begins here: who is in, what was gathered, and when people met. */
class EarlierFields extends Section {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final MultiSelectComboBox<Organisation> parties = new MultiSelectComboBox<>();
    private final Map<ContributionKind, TextArea> lists = new EnumMap<>(ContributionKind.class);
    private final TextArea meetings = days("meetings");
    private final TextArea workshops = days("workshops");

    EarlierFields(List<Organisation> organisations) {
        addClassName("initiative-form");
        parties.setLabel(getTranslation("codesign.new.parties"));
        parties.setItems(organisations.stream()
                .filter(it -> it.kind() != OrganisationKind.SERVICE)
                .toList());
        parties.setItemLabelGenerator(it -> it.name().in(getLocale()));
        add(
                new H2(getTranslation("codesign.new.earlier")),
                new Paragraph(getTranslation("codesign.new.earlier.help")),
                parties);
        for (ContributionKind kind :
                List.of(ContributionKind.SITUATION, ContributionKind.COMPETENCE, ContributionKind.EVIDENCE)) {
            TextArea list = lines(getTranslation("codesign.kind." + kind.code()), kind.list());
            list.setHelperText(getTranslation("codesign.new.lines"));
            lists.put(kind, list);
            add(list);
        }
        add(meetings, workshops);
    }

    private TextArea days(String key) {
        TextArea days = lines(getTranslation("codesign.new." + key), key);
        days.setHelperText(getTranslation("codesign.new.days"));
        return days;
    }

    private static TextArea lines(String label, String key) {
        TextArea lines = new TextArea(label);
        lines.setMinRows(2);
        lines.setMaxRows(8);
        lines.setManualValidation(true);
        KeptTexts.keep(lines, key);
        return lines;
    }

    /** Whether each line that is to be a day is one; else the first field that is wrong says which is not. */
    boolean holds() {
        Stream.concat(lists.values().stream(), Stream.of(meetings, workshops)).forEach(it -> it.setInvalid(false));
        Optional<TextArea> wrong = Stream.of(meetings, workshops)
                .filter(field -> {
                    Optional<String> odd =
                            written(field).filter(it -> day(it).isEmpty()).findFirst();
                    odd.ifPresent(it -> mark(field, getTranslation("codesign.new.dayWrong", it)));
                    return odd.isPresent();
                })
                .findFirst();
        wrong.ifPresent(TextArea::focus);
        return wrong.isEmpty();
    }

    Earlier value() {
        return new Earlier(
                parties.getValue().stream().map(it -> it.id().value()).toList(),
                lists.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()
                        .getValue())),
                dates(meetings),
                dates(workshops));
    }

    /** The field of a problem, which says it. */
    Focusable<?> marked(String pointer, String text) {
        TextArea field = lists.entrySet().stream()
                .filter(it -> pointer.equals("/" + it.getKey().list()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(pointer.equals("/workshops") ? workshops : meetings);
        mark(field, text);
        return field;
    }

    private static void mark(TextArea field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private static Stream<String> written(TextArea field) {
        return Arrays.stream(field.getValue().split("\\R")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static List<LocalDate> dates(TextArea field) {
        return written(field).flatMap(it -> day(it).stream()).toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
