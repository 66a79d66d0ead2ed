package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.openrec.achievement.AchievementType;
import org.openrec.codesign.sheet.Sheet;

/** What the badge is called, what it recognises, and what it is. */
class NamePart extends SheetPart {

    private static final long serialVersionUID = 1L;

    private final transient SheetWriter writer;
    private final Select<String> type = new Select<>();

    NamePart(SheetWriter writer) {
        super("name");
        this.writer = writer;
        add(
                line(SheetText.of("name", Sheet.LONGEST_NAME, Sheet::name, Sheet::withName), writer),
                area(SheetText.of("summary", Sheet.LONGEST_SUMMARY, Sheet::summary, Sheet::withSummary), writer));
        type.setLabel(getTranslation("codesign.sheet.type"));
        type.setItems(Arrays.stream(AchievementType.values())
                .map(AchievementType::code)
                .toList());
        type.setItemLabelGenerator(it -> getTranslation("achievement.type." + it));
        type.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                writer.edit(sheet -> sheet.withType(change.getValue()));
            }
        });
        writer.place("/type", type);
        add(type);
        show();
    }

    @Override
    boolean holds(String pointer) {
        return pointer.equals("/type");
    }

    @Override
    void show() {
        super.show();
        type.setValue(writer.sheet().type());
        type.setReadOnly(writer.locked());
    }
}
