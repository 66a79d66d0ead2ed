package org.openrec.application.process;

import static org.openrec.application.BadgeApplicationProcess.APPLICANT;
import static org.openrec.application.BadgeApplicationProcess.ESCALATION_DELAY;
import static org.openrec.application.BadgeApplicationProcess.ORGANISATION;
import static org.openrec.application.BadgeApplicationProcess.RANK_IN_TEN;
import static org.openrec.application.BadgeApplicationProcess.RENEWAL_DELAY;
import static org.openrec.application.BadgeApplicationProcess.RENEWAL_REMINDER_DELAY;
import static org.openrec.application.BadgeApplicationProcess.REVIEWERS;
import static org.openrec.application.BadgeApplicationProcess.REVIEW_DELAY;
import static org.openrec.application.BadgeApplicationProcess.REVISION_DELAY;
import static org.openrec.application.BadgeApplicationProcess.REVISION_REMINDER_DELAY;
import static org.openrec.application.BadgeApplicationProcess.TAKEBACK;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationSettings;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.UnknownApplication;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.cases.effect.Given;
import org.openrec.cases.subject.CaseVariables;
import org.openrec.credential.Awards;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** What diagrams read of requests. */
@Component
class ApplicationVariables implements CaseVariables {

    private static final Duration LAST_REMINDER = Duration.ofDays(14);

    private final BadgeApplications applications;
    private final Catalogue catalogue;
    private final ApplicationSettings settings;
    private final Awards awards;
    private final Clock clock;

    ApplicationVariables(
            BadgeApplications applications,
            Catalogue catalogue,
            ApplicationSettings settings,
            Awards awards,
            Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.settings = settings;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public Map<String, Given> variables() {
        return BadgeApplicationProcess.VARIABLES;
    }

    /** Delays are ISO 8601 durations, as timers read them. */
    @Override
    public Optional<Object> fact(String variable, Subject subject) {
        return switch (variable) {
            case APPLICANT -> Optional.of(get(subject).applicant().toString());
            case ORGANISATION -> Optional.of(get(subject).organisation().value());
            case REVIEWERS -> Optional.of(get(subject).reviewers());
            case RANK_IN_TEN -> Optional.of(get(subject).rankInTen());
            case TAKEBACK -> Optional.of(settings.takeback().toString());
            case REVIEW_DELAY -> delay(subject, AchievementSettings::reviewDelay);
            case ESCALATION_DELAY ->
                delay(subject, achievement -> achievement.reviewDelay().multipliedBy(2));
            case REVISION_DELAY -> delay(subject, AchievementSettings::revisionDelay);
            case REVISION_REMINDER_DELAY ->
                delay(subject, achievement -> achievement.revisionDelay().dividedBy(2));
            case RENEWAL_DELAY -> renewal(subject).map(Duration::toString);
            case RENEWAL_REMINDER_DELAY ->
                renewal(subject)
                        .map(it -> it.compareTo(LAST_REMINDER.multipliedBy(2)) > 0
                                ? it.minus(LAST_REMINDER)
                                : it.dividedBy(2))
                        .map(Duration::toString);
            default -> Optional.empty();
        };
    }

    /**
     * How long its badge still holds, and at least as long as there is to complete a request; of one that renews nothing the
     * latter.
     */
    private Optional<Duration> renewal(Subject subject) {
        BadgeApplication application = get(subject);
        Optional<Duration> left = application
                .renews()
                .flatMap(awards::known)
                .flatMap(it -> it.term().validUntil())
                .map(end -> Duration.between(clock.instant(), end).truncatedTo(ChronoUnit.SECONDS));
        return catalogue
                .find(application.achievement(), application.achievementVersion())
                .map(it -> it.settings().revisionDelay())
                .map(least -> left.filter(it -> it.compareTo(least) > 0).orElse(least));
    }

    private Optional<Object> delay(Subject subject, Function<AchievementSettings, Duration> delay) {
        BadgeApplication application = get(subject);
        return catalogue
                .find(application.achievement(), application.achievementVersion())
                .map(PublishedAchievement::settings)
                .map(delay)
                .map(Duration::toString);
    }

    @Override
    public LocalizedText variableLabel(String variable) {
        return Texts.both("application.variable." + variable);
    }

    private BadgeApplication get(Subject subject) {
        return find(subject).orElseThrow(UnknownApplication::new);
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
