package org.openrec.process.engine;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * When timers of a plain duration are due (ISO 8601, such as {@code P14D}). The engine looks through the whole class
 * path for a parser at each of them; intervals, repetitions, weeks and what is no duration are left to it.
 */
final class PlainDurations extends DurationBusinessCalendar {

    private static final DatatypeFactory PARSER = DatatypeFactory.newDefaultInstance();
    private static final Pattern PLAIN =
            Pattern.compile("P(?=.)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,9}D)?(T(?=.)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}S)?)?");

    @Override
    public Date resolveDuedate(String duration, @Nullable Date start) {
        if (!PLAIN.matcher(duration).matches()) {
            return super.resolveDuedate(duration, start);
        }
        Calendar due = new GregorianCalendar();
        due.setTime(start == null ? ClockUtil.getCurrentTime() : start);
        PARSER.newDuration(duration).addTo(due);
        return due.getTime();
    }
}
