package org.openrec.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDurationsTests {

    private static final Date LEAP_DAY = Date.from(Instant.parse("2028-02-29T23:30:00Z"));

    private final PlainDurations ours = new PlainDurations();
    private final DurationBusinessCalendar engine = new DurationBusinessCalendar();

    @AfterEach
    void goOnWithTheTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT0S",
                "P14D",
                "PT10M",
                "P1M",
                "P1Y",
                "P1Y2M3DT4H5M6S",
                "P999999999D",
                "PT1.5S",
                "P2W",
                "R3/PT10M",
                "P1D/2028-03-10T00:00:00Z"
            })
    void areDueWhenTheEngineSays(String duration) {
        ClockUtil.setCurrentTime(LEAP_DAY);

        assertThat(ours.resolveDuedate(duration, LEAP_DAY)).isEqualTo(engine.resolveDuedate(duration, LEAP_DAY));
        assertThat(ours.resolveDuedate(duration)).isEqualTo(engine.resolveDuedate(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "-P1D", "P1DT", "14 days", "P1H", "P99999999999999999999D garbage"})
    void areRefusedAsTheEngineRefuses(String duration) {
        assertThatThrownBy(() -> ours.resolveDuedate(duration)).isInstanceOf(ProcessEngineException.class);
    }
}
