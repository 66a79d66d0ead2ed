package org.openrec.application.course;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.application.ApplicationSettings;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour which badges come to their end. Nodes that do so at once begin each renewal once. */
@Component
class RenewalRound {

    private static final Logger LOG = LoggerFactory.getLogger(RenewalRound.class);
    private static final int PAGE = 100;

    private final Awards awards;
    private final Renewals renewals;
    private final ApplicationSettings settings;
    private final Clock clock;

    RenewalRound(Awards awards, Renewals renewals, ApplicationSettings settings, Clock clock) {
        this.awards = awards;
        this.renewals = renewals;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void round() {
        Optional<Award> last = Optional.empty();
        do {
            List<Award> page = awards.ending(clock.instant().plus(settings.renewal()), last, PAGE);
            page.forEach(this::begin);
            last = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(PAGE - 1));
        } while (last.isPresent());
    }

    /** One that cannot be begun keeps none of the others. */
    private void begin(Award ending) {
        try {
            renewals.begin(ending);
        } catch (RuntimeException e) {
            LOG.warn("The renewal of {} could not be begun", ending.id(), e);
        }
    }
}
