package org.openrec.achievement;

import java.time.Period;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the service that recognises an achievement settles about it, each time as its next version. */
@Component
@Transactional
public class Upkeep {

    private final Catalogue catalogue;
    private final Publishing publishing;
    private final Actors actors;

    Upkeep(Catalogue catalogue, Publishing publishing, Actors actors) {
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.actors = actors;
    }

    /** Whether the caller is of the service, or an administrator. */
    @Transactional(readOnly = true)
    public boolean maySettle(PublishedAchievement achievement) {
        return actors.current()
                .filter(it -> it.isStaffOf(achievement.issuer()) || it.has(Role.ADMIN))
                .isPresent();
    }

    /**
     * How long the badges hold that are asked for from now on; the same again makes no version.
     *
     * @param period empty for ever
     * @return the version that says so
     * @throws AchievementNotFound if there is none of that id
     * @throws NotItsService for anybody else
     * @throws NoSuchValidity for less than {@link AchievementSettings#SHORTEST} or more than {@link
     *     AchievementSettings#LONGEST}
     */
    public int settleValidity(AchievementId id, Optional<Period> period) {
        PublishedAchievement current = own(id);
        if (period.filter(it -> !AchievementSettings.holdsLongEnough(it)).isPresent()) {
            throw new NoSuchValidity();
        }
        return settle(id, current.settings().holdingFor(period));
    }

    /**
     * How requests are treated that come from now on; the same again makes no version.
     *
     * @return the version that says so
     * @throws AchievementNotFound if there is none of that id
     * @throws NotItsService for anybody else
     * @throws NoSuchContact if who answers cannot be read or is too long
     */
    public int settle(AchievementId id, AchievementSettings settings) {
        PublishedAchievement current = own(id);
        if (settings.contact().filter(it -> !isLine(it)).isPresent()) {
            throw new NoSuchContact();
        }
        if (current.settings().equals(settings)) {
            return current.version();
        }
        return publishing.publish(id, current.issuer(), current.content().with(settings), current.imageSvg());
    }

    private static boolean isLine(String text) {
        return text.length() <= AchievementSettings.LONGEST_CONTACT
                && text.chars().noneMatch(Character::isISOControl);
    }

    private PublishedAchievement own(AchievementId id) {
        PublishedAchievement current = catalogue.find(id).orElseThrow(() -> new AchievementNotFound(id.value()));
        if (!maySettle(current)) {
            throw new NotItsService();
        }
        return current;
    }

    /**
     * It takes no more requests. Those under way go on, and what was issued stays.
     *
     * @param successor what is asked for in its place: another one that takes requests
     * @throws AchievementNotFound if there is none of that id
     * @throws NotItsService for anybody else
     * @throws NoSuccessor if the other one is the same, is none, or takes no requests itself
     */
    public void end(AchievementId id, Optional<AchievementId> successor) {
        own(id);
        boolean takesRequests = successor
                .map(it -> !it.equals(id)
                        && catalogue.find(it).filter(other -> !other.retired()).isPresent())
                .orElse(true);
        if (!takesRequests) {
            throw new NoSuccessor();
        }
        publishing.end(id, successor);
    }

    /**
     * It takes requests again.
     *
     * @throws AchievementNotFound if there is none of that id
     * @throws NotItsService for anybody else
     */
    public void offer(AchievementId id) {
        own(id);
        publishing.offer(id);
    }

    /** Nothing could be asked for in its place. */
    public static final class NoSuccessor extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        NoSuccessor() {
            super("achievement.problem.noSuccessor");
        }
    }

    /** Only the service that recognises it. */
    public static final class NotItsService extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        NotItsService() {
            super("achievement.problem.notItsService");
        }
    }

    /** Too short or too long. */
    public static final class NoSuchValidity extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        NoSuchValidity() {
            super("achievement.problem.validity");
        }
    }

    /** Who answers is told in one line. */
    public static final class NoSuchContact extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        NoSuchContact() {
            super("achievement.problem.noSuchContact", AchievementSettings.LONGEST_CONTACT);
        }
    }
}
