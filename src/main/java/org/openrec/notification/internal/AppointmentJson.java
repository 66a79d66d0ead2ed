package org.openrec.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.openrec.notification.Appointment;
import org.openrec.shared.LocalizedText;

/**
 * An appointment as it is kept with a message.
 *
 * @param begin as ISO 8601 has it
 */
record AppointmentJson(
        String uid,
        int sequence,
        boolean cancelled,
        String titleFr,
        String titleEn,
        String begin,
        long minutes,
        String place,
        String link) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String write(Appointment of) {
        try {
            return JSON.writeValueAsString(new AppointmentJson(
                    of.uid(),
                    of.sequence(),
                    of.cancelled(),
                    of.title().fr(),
                    of.title().en(),
                    of.begin().toString(),
                    of.length().toMinutes(),
                    of.place(),
                    of.link()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Appointment read(String json) {
        try {
            AppointmentJson kept = JSON.readValue(json, AppointmentJson.class);
            return new Appointment(
                    kept.uid,
                    kept.sequence,
                    kept.cancelled,
                    new LocalizedText(kept.titleFr, kept.titleEn),
                    Instant.parse(kept.begin),
                    Duration.ofMinutes(kept.minutes),
                    kept.place,
                    kept.link);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
