package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** One text in French and, beside it, in English; where only the English is missing, its field says what that costs. */
class BothLanguages extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SheetText text;
    private final transient SheetWriter writer;
    private final Room room;
    private final Map<Language, TextFieldBase<?, String>> fields = new EnumMap<>(Language.class);

    /** How much room it takes. */
    enum Room {
        LINE,
        AREA,
        /** One of several, under a heading that says what they are. */
        ITEM
    }

    BothLanguages(SheetText text, SheetWriter writer, Room room) {
        this.text = text;
        this.writer = writer;
        this.room = room;
        addClassName("both-languages");
        for (Language language : Language.values()) {
            TextFieldBase<?, String> field = room == Room.AREA ? area(language) : line(language);
            field.setManualValidation(true);
            field.getElement().setAttribute("lang", language.code());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    field.setInvalid(false);
                    writer.edit(sheet ->
                            text.write().apply(sheet, text.read().apply(sheet).with(language, change.getValue())));
                }
            });
            KeptTexts.keep(field, text.pointer() + "/" + language.code());
            writer.place(text.pointer() + "/" + language.code(), field);
            fields.put(language, field);
            add(field);
        }
        writer.place(text.pointer(), field(Language.FR));
        writer.text(text.pointer(), this);
        show();
    }

    private TextField line(Language language) {
        TextField line = new TextField();
        if (room == Room.ITEM) {
            line.setAriaLabel(label(language));
        } else {
            line.setLabel(label(language));
        }
        line.setMaxLength(text.longest());
        Typing.follow(line);
        return line;
    }

    private TextArea area(Language language) {
        TextArea area = new TextArea(label(language));
        area.setMaxLength(text.longest());
        Typing.follow(area);
        return area;
    }

    /** Each in its own language, whichever the reader's is. */
    private String label(Language language) {
        return Texts.get(language, text.label());
    }

    private TextFieldBase<?, String> field(Language language) {
        return Objects.requireNonNull(fields.get(language));
    }

    /** What somebody has against it stands above it. */
    void criticised(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("criticised");
        addComponentAsFirst(said);
    }

    /** As the sheet has it by now. */
    void show() {
        Written written = text.read().apply(writer.sheet());
        for (Language language : Language.values()) {
            TextFieldBase<?, String> field = field(language);
            if (!field.getValue().strip().equals(written.in(language))) {
                field.setValue(written.in(language));
            }
            field.setReadOnly(writer.locked());
        }
        TextFieldBase<?, String> english = field(Language.EN);
        english.setClassName("lacking", written.lacksEnglish());
        String missing = getTranslation(room == Room.AREA ? "codesign.sheet.lacking" : "codesign.sheet.lacking.short");
        english.setPlaceholder(written.lacksEnglish() ? missing : "");
    }
}
