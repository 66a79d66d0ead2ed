package org.openrec.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openrec.shared.Texts;

/** What Vaadin's own components say, in the language of whoever looks. */
public final class ComponentTexts {

    private ComponentTexts() {}

    public static UploadI18N upload(Locale locale) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Texts.get(locale, "shared.upload.drop.one"))
                .setMany(Texts.get(locale, "shared.upload.drop.many")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Texts.get(locale, "shared.upload.add.one"))
                .setMany(Texts.get(locale, "shared.upload.add.many")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.get(locale, "shared.upload.tooMany"))
                .setFileIsTooBig(Texts.get(locale, "shared.upload.tooBig"))
                .setIncorrectFileType(Texts.get(locale, "shared.upload.type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.get(locale, "shared.upload.connecting"))
                        .setStalled(Texts.get(locale, "shared.upload.stalled"))
                        .setProcessing(Texts.get(locale, "shared.upload.processing"))
                        .setHeld(Texts.get(locale, "shared.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.get(locale, "shared.upload.remaining"))
                        .setUnknown(Texts.get(locale, "shared.upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.get(locale, "shared.upload.error.unavailable"))
                        .setUnexpectedServerError(Texts.get(locale, "shared.upload.error.unexpected"))
                        .setForbidden(Texts.get(locale, "shared.upload.error.forbidden"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(Texts.get(locale, "shared.upload.retry"))
                .setStart(Texts.get(locale, "shared.upload.start"))
                .setRemove(Texts.get(locale, "shared.upload.remove")));
        texts.setUnits(Arrays.asList(Texts.get(locale, "shared.upload.units").split(",", -1)), 1000);
        return texts;
    }

    public static DatePickerI18n datePicker(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormat(Texts.get(locale, "shared.date.format"))
                .setToday(Texts.get(locale, "shared.date.today"))
                .setCancel(Texts.get(locale, "shared.date.cancel"))
                .setBadInputErrorMessage(Texts.get(locale, "shared.date.bad"))
                .setRequiredErrorMessage(Texts.get(locale, "shared.date.required"));
    }

    public static DateTimePickerI18n dateTimePicker(Locale locale) {
        return new DateTimePickerI18n()
                .setDateLabel(Texts.get(locale, "shared.date.label"))
                .setTimeLabel(Texts.get(locale, "shared.time.label"))
                .setBadInputErrorMessage(Texts.get(locale, "shared.date.bad"))
                .setRequiredErrorMessage(Texts.get(locale, "shared.date.required"));
    }

    /** The component counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
