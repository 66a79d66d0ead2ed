package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** One paper badge being written: its name, what it recognises, and which of the drafted criteria are its own. */
class PaperBadgeFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea summaryEn = new TextArea();
    private final CheckboxGroup<Matrix.CriterionLine> criteria = new CheckboxGroup<>();
    private final Map<String, ObjectNode> written = new HashMap<>();

    PaperBadgeFields(Matrix matrix, JsonNode values, Runnable changed) {
        addClassNames("paper-badge-fields");
        field(name, "name", values, 100, true, changed);
        field(summary, "summary", values, 300, true, changed);
        field(nameEn, "nameEn", values, 100, false, changed);
        field(summaryEn, "summaryEn", values, 300, false, changed);
        criteria.setLabel(getTranslation("codesign.paper.criteria"));
        criteria.setHelperText(getTranslation("codesign.paper.criteria.help"));
        criteria.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        criteria.setItems(matrix.criteria());
        criteria.setItemLabelGenerator(it -> getTranslation(
                "codesign.paper.criterion", it.wording().title(), it.wording().shown()));
        values.path("criteria").forEach(it -> {
            if (it instanceof ObjectNode criterion) {
                written.put(criterion.path("crossing").asText(), criterion);
            }
        });
        criteria.setValue(matrix.criteria().stream()
                .filter(it -> written.containsKey(Long.toString(it.id())))
                .collect(Collectors.toSet()));
        criteria.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                criteria.setInvalid(false);
                changed.run();
            }
        });
        add(name, summary, criteria, nameEn, summaryEn);
    }

    private <F extends Component & HasValue<?, String>> void field(
            F field, String key, JsonNode values, int longest, boolean required, Runnable changed) {
        field.setValue(values.path(key).asText(""));
        field.setRequiredIndicatorVisible(required);
        KeptTexts.keep(field, key);
        if (field instanceof TextField line) {
            line.setLabel(getTranslation("codesign.paper." + key));
            line.setMaxLength(longest);
            Typing.follow(line);
        } else if (field instanceof TextArea area) {
            area.setLabel(getTranslation("codesign.paper." + key));
            area.setMaxLength(longest);
            Typing.follow(area);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ((HasValidation) field).setInvalid(false);
                changed.run();
            }
        });
    }

    void writeTo(ObjectNode values) {
        values.put("name", name.getValue())
                .put("nameEn", nameEn.getValue())
                .put("summary", summary.getValue())
                .put("summaryEn", summaryEn.getValue());
        ArrayNode chosen = values.putArray("criteria");
        criteria.getValue().stream()
                .sorted(Comparator.comparing(Matrix.CriterionLine::id))
                .map(it -> Long.toString(it.id()))
                .forEach(id -> chosen.add(Optional.ofNullable(written.get(id))
                        .map(ObjectNode::deepCopy)
                        .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("crossing", id))));
    }

    /** @param field the last part of the pointer, such as {@code name} */
    void mark(String field, String text) {
        Component wrong =
                switch (field) {
                    case "name" -> name;
                    case "summary" -> summary;
                    default -> criteria;
                };
        ((HasValidation) wrong).setErrorMessage(text);
        ((HasValidation) wrong).setInvalid(true);
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(name, nameEn, summary, summaryEn, criteria)
                .forEach(field -> field.setReadOnly(readOnly));
    }
}
