package org.openrec.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.shared.ui.ComponentTexts;

/** From when until when somebody is what they are; both can be left open. */
class DaysFields extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = day("people.roles.from");
    private final DatePicker until = day("people.roles.until");

    DaysFields(Optional<LocalDate> first, Optional<LocalDate> last) {
        addClassName("days-fields");
        first.ifPresent(from::setValue);
        last.ifPresent(until::setValue);
        add(from, until);
    }

    private DatePicker day(String label) {
        DatePicker day = new DatePicker(getTranslation(label));
        day.setI18n(ComponentTexts.datePicker(getLocale()));
        day.setLocale(getLocale());
        day.setClearButtonVisible(true);
        day.setWidth("10rem");
        return day;
    }

    Grant grant(Group group) {
        return new Grant(group, from.getOptionalValue(), until.getOptionalValue());
    }
}
