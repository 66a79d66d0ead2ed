package org.openrec.codesign.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.framework.CompetenceColumns;

/** Which columns of a table hold the codes and the names of competences; seen once there is a table. */
class ColumnsChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<String> code = new Select<>();
    private final Select<String> label = new Select<>();

    ColumnsChoice(Runnable changed) {
        addClassName("columns-choice");
        code.setLabel(getTranslation("codesign.framework.column.code"));
        label.setLabel(getTranslation("codesign.framework.column.label"));
        List.of(code, label)
                .forEach(it -> it.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
        add(code, label);
        setVisible(false);
    }

    /** Another table: nothing is chosen of it yet. */
    void clear() {
        offer(List.of());
    }

    void offer(List<String> columns) {
        setVisible(!columns.isEmpty());
        List.of(code, label).forEach(it -> {
            Optional<String> before = it.getOptionalValue().filter(columns::contains);
            it.setItems(columns);
            before.ifPresent(it::setValue);
        });
    }

    void show(String readCode, String readLabel) {
        select(code, readCode);
        select(label, readLabel);
    }

    /** As the table writes it, whatever name it was found by. */
    private static void select(Select<String> field, String column) {
        field.getListDataView()
                .getItems()
                .filter(it -> it.equalsIgnoreCase(column))
                .findFirst()
                .ifPresent(field::setValue);
    }

    CompetenceColumns value() {
        return new CompetenceColumns(code.getOptionalValue(), label.getOptionalValue());
    }
}
