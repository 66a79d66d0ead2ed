package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.form.FormComponent.DateTime;
import org.openrec.shared.ui.ComponentTexts;

/** Fields for dates and times; values are ISO 8601, as form-js writes them. */
final class DateParts {

    private DateParts() {}

    static Part of(DateTime model, JsonNode value, Parts parts) {
        return switch (model.kind()) {
            case DATE -> date(model, value, parts);
            case TIME -> time(model, value, parts);
            case DATETIME -> both(model, value, parts);
        };
    }

    private static Part date(DateTime model, JsonNode value, Parts parts) {
        DatePicker picker = new DatePicker();
        // whoever types a date is not held up by the calendar, which its button opens
        picker.setAutoOpen(false);
        picker.setManualValidation(true);
        picker.setLocale(parts.locale());
        picker.setI18n(ComponentTexts.datePicker(parts.locale()));
        return new FieldPart<>(model.head(), picker, read(value, LocalDate::parse), DateParts::json, parts);
    }

    private static Part time(DateTime model, JsonNode value, Parts parts) {
        TimePicker picker = new TimePicker();
        picker.setManualValidation(true);
        picker.setLocale(parts.locale());
        return new FieldPart<>(model.head(), picker, read(value, LocalTime::parse), DateParts::json, parts);
    }

    private static Part both(DateTime model, JsonNode value, Parts parts) {
        DateTimePicker picker = new DateTimePicker();
        picker.setAutoOpen(false);
        picker.setManualValidation(true);
        picker.setLocale(parts.locale());
        picker.setDatePickerI18n(ComponentTexts.datePicker(parts.locale()));
        picker.setI18n(ComponentTexts.dateTimePicker(parts.locale()));
        return new FieldPart<>(
                model.head(),
                picker,
                read(value, text -> LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME)),
                DateParts::json,
                parts);
    }

    private static <T> Optional<T> read(JsonNode value, Function<String, T> parse) {
        try {
            return TextParts.text(value).map(parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static JsonNode json(Object moment) {
        return TextNode.valueOf(moment.toString());
    }
}
