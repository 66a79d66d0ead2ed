package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetReading;

/** What asking for the badge takes, who reads and in how much time, and how long it holds. */
class PracticalPart extends SheetPart {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> MONTHS = List.of(0, 6, 12, 24, 36, 60);

    private final transient SheetWriter writer;
    private final transient List<Runnable> shown = new ArrayList<>();
    private transient List<Integer> offered = List.of();

    PracticalPart(SheetWriter writer) {
        super("practical");
        this.writer = writer;
        add(
                line(SheetText.of("evidence", Sheet.LONGEST_LINE, Sheet::evidence, Sheet::withEvidence), writer),
                line(SheetText.of("effort", Sheet.LONGEST_LINE, Sheet::effort, Sheet::withEffort), writer));
        Div numbers = new Div(
                number("reviewers", 3, SheetReading::reviewers, SheetReading::withReviewers),
                number("reviewDays", 365, SheetReading::reviewDays, SheetReading::withReviewDays),
                number("revisionDays", 365, SheetReading::revisionDays, SheetReading::withRevisionDays),
                validity());
        numbers.addClassName("sheet-numbers");
        add(numbers);
        show();
    }

    private IntegerField number(
            String name,
            int most,
            Function<SheetReading, Integer> read,
            BiFunction<SheetReading, Integer, SheetReading> write) {
        IntegerField field = new IntegerField(getTranslation("codesign.sheet." + name));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setInvalid(false);
                int asked = change.getValue() == null ? 0 : change.getValue();
                writer.edit(sheet -> sheet.with(write.apply(sheet.reading(), asked)));
            }
        });
        writer.place("/reading/" + name, field);
        shown.add(() -> {
            field.setValue(read.apply(writer.sheet().reading()));
            field.setReadOnly(writer.locked());
        });
        return field;
    }

    private Select<Integer> validity() {
        Select<Integer> field = new Select<>();
        field.setLabel(getTranslation("codesign.sheet.validMonths"));
        field.setItemLabelGenerator(it -> getTranslation("codesign.sheet.valid", it));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                writer.edit(sheet -> sheet.with(sheet.reading().withValidMonths(change.getValue())));
            }
        });
        writer.place("/reading/validMonths", field);
        shown.add(() -> {
            int now = writer.sheet().reading().validMonths();
            List<Integer> items = new ArrayList<>(MONTHS);
            if (!items.contains(now)) {
                items.add(now);
            }
            if (!items.equals(offered)) {
                offered = items;
                field.setItems(items);
            }
            field.setValue(now);
            field.setReadOnly(writer.locked());
        });
        return field;
    }

    @Override
    boolean holds(String pointer) {
        return pointer.startsWith("/reading");
    }

    @Override
    void show() {
        super.show();
        shown.forEach(Runnable::run);
    }
}
