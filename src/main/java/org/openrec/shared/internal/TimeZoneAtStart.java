package org.openrec.shared.internal;

import org.openrec.shared.BeforeOpening;
import org.openrec.shared.setting.Here;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The time zone of the university, before anybody reads a date. */
@Component
@Order(0)
class TimeZoneAtStart implements BeforeOpening {

    private final String zone;

    TimeZoneAtStart(@Value("${openrec.time-zone}") String zone) {
        this.zone = zone;
    }

    @Override
    public void prepare() {
        Here.is(zone);
    }
}
