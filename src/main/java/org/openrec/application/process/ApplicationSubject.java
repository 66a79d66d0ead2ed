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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.openrec.cases.Candidates;
import org.openrec.cases.Relation;
import org.openrec.cases.SubjectKind;
import org.openrec.cases.Visit;
import org.openrec.credential.Awards;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;
import org.springframework.stereotype.Component;

/** What the inbox knows of requests. */
@Component
public class ApplicationSubject implements SubjectKind {

    private static final String SERVICE = "service";
    private static final String ACCOMPANIST = "accompanist";
    private static final String SPONSOR = "sponsor";
    private static final String MANAGERS = "managers";
    private static final Duration LAST_REMINDER = Duration.ofDays(14);

    private final BadgeApplications applications;
    private final People people;
    private final Catalogue catalogue;
    private final ApplicationSettings settings;
    private final Awards awards;
    private final Clock clock;

    ApplicationSubject(
            BadgeApplications applications,
            People people,
            Catalogue catalogue,
            ApplicationSettings settings,
            Awards awards,
            Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.awards = awards;
        this.applications = applications;
        this.people = people;
        this.clock = clock;
    }

    public static Subject of(ApplicationId id) {
        return new Subject(ApplicationId.SUBJECT, id.toString());
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public Set<String> variables() {
        return BadgeApplicationProcess.VARIABLES;
    }

    @Override
    public Set<String> times() {
        return BadgeApplicationProcess.TIMES;
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

    @Override
    public LocalizedText recipientLabel(String recipient) {
        return Texts.both("application.recipient." + recipient);
    }

    @Override
    public Set<Role> byOrganisation() {
        return Set.of(Role.PARTNER);
    }

    @Override
    public Set<String> recipients() {
        return Set.of(APPLICANT, SERVICE, ACCOMPANIST, SPONSOR, MANAGERS);
    }

    @Override
    public Relation relation(String recipient) {
        return recipient.equals(APPLICANT) ? Relation.OWN : Relation.WORK;
    }

    @Override
    public List<PersonId> recipients(String name, Visit visit) {
        BadgeApplication application = get(visit.subject());
        return switch (name) {
            case APPLICANT -> List.of(application.applicant());
            case SERVICE -> people.ids(Group.of(Role.STAFF, application.organisation()));
            case ACCOMPANIST -> people.ids(Group.of(Role.ACCOMPANIST));
            case SPONSOR -> people.ids(Group.of(Role.SPONSOR));
            case MANAGERS -> people.ids(Group.of(Role.MANAGER));
            default -> throw new IllegalStateException("Nobody is called " + name);
        };
    }

    @Override
    public String link(String recipient, Subject subject) {
        return recipient.equals(APPLICANT) ? "/applications/" + subject.id() : "/tasks";
    }

    @Override
    public Candidates candidates(Role role, Subject subject) {
        BadgeApplication application = get(subject);
        return switch (role) {
            case STUDENT -> Candidates.only(application.applicant());
            case STAFF ->
                Candidates.anyOf(
                        Set.of(Group.of(Role.STAFF, application.organisation())), Set.of(application.applicant()));
            case PARTNER, PARTY, ACCOMPANIST, SPONSOR, MANAGER, ADMIN ->
                Candidates.anyOf(Set.of(Group.of(role)), Set.of(application.applicant()));
        };
    }

    @Override
    public LocalizedText title(Subject subject) {
        BadgeApplication application = get(subject);
        LocalizedText name = application.achievementName();
        return new LocalizedText(
                application.applicantName() + " · " + name.fr(), application.applicantName() + " · " + name.en());
    }

    @Override
    public void movedOn(Subject subject, Turn turn) {
        find(subject).ifPresent(it -> it.movedOn(turn, clock.instant()));
    }

    @Override
    public void caseEnded(Subject subject) {
        find(subject).ifPresent(it -> it.closed(clock.instant()));
    }

    @Override
    public List<LocalizedText> words(Subject subject) {
        BadgeApplication application = get(subject);
        return List.of(application.achievementName(), LocalizedText.same(application.applicantName()));
    }

    @Override
    public String category(Subject subject) {
        return get(subject).achievement().value();
    }

    @Override
    public LocalizedText categoryTitle(Subject subject) {
        return get(subject).achievementName();
    }

    private BadgeApplication get(Subject subject) {
        return find(subject).orElseThrow(UnknownApplication::new);
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
