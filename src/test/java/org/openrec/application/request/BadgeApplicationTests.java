package org.openrec.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.application.request.ApplicationFixtures.LEA;
import static org.openrec.application.request.ApplicationFixtures.NOW;
import static org.openrec.application.request.ApplicationFixtures.SCD;
import static org.openrec.application.request.ApplicationFixtures.SYLVIE;
import static org.openrec.application.request.ApplicationFixtures.TAKEBACK;
import static org.openrec.application.request.ApplicationFixtures.answer;
import static org.openrec.application.request.ApplicationFixtures.decided;
import static org.openrec.application.request.ApplicationFixtures.review;
import static org.openrec.application.request.ApplicationFixtures.submitted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.Status;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerChanges;
import org.openrec.application.answer.Evidence;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Review;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.shared.Turn;

class BadgeApplicationTests {

    @Test
    void tellsADecisionOnlyWhenItIsNoLongerHeld() {
        BadgeApplication application = decided(Decision.NOT_YET);

        application.movedOn(Turn.OPENREC, NOW.plus(TAKEBACK).minusMillis(1));
        assertThat(application.status()).isEqualTo(Status.DECIDED);
        application.movedOn(Turn.OPENREC, NOW.plus(TAKEBACK));
        assertThat(application.status()).isEqualTo(Status.NOT_YET);
    }

    @Test
    void tellsADecisionOnceItIsTheStudentsTurnAndARefusalByItsEnd() {
        BadgeApplication notYet = decided(Decision.NOT_YET);
        BadgeApplication refused = decided(Decision.REFUSED);

        notYet.movedOn(Turn.STUDENT, NOW);
        refused.movedOn(Turn.OPENREC, NOW.plus(TAKEBACK));

        assertThat(notYet.status()).isEqualTo(Status.NOT_YET);
        assertThat(refused.status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void keepsTheFirstDecisionWhenTheJobRepeats() {
        BadgeApplication application = decided(Decision.ACCEPTED);

        assertThat(application.decide(Decision.REFUSED, NOW.plusSeconds(5), TAKEBACK))
                .isEqualTo(Decision.ACCEPTED);
        assertThat(application.decidedAt()).contains(NOW);
    }

    @Test
    void carriesUncontestedAnswersOverToTheNextRound() {
        BadgeApplication application = decided(Decision.NOT_YET);

        application.complete(List.of(answer("sources", "three")), NOW.plusSeconds(60));

        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(application.round().number()).isEqualTo(2);
        assertThat(application.round().answer("question")).contains(answer("question", "one"));
        assertThat(application.round().answer("sources")).contains(answer("sources", "three"));
        assertThat(application.rounds().get(0).answer("sources")).contains(answer("sources", "two"));
    }

    @Test
    void isCompletedWheneverTheProcessAsksButNotAfterItsEnd() {
        BadgeApplication submitted = submitted();
        submitted.complete(List.of(), NOW);
        BadgeApplication refused = decided(Decision.REFUSED);
        refused.refused(NOW);

        assertThat(submitted.round().number()).isEqualTo(2);
        assertThatThrownBy(() -> refused.complete(List.of(), NOW)).isInstanceOf(ApplicationHasMovedOn.class);
    }

    @Test
    void isIssuedOnceAndOnlyWhenAccepted() {
        BadgeApplication application = decided(Decision.ACCEPTED);
        application.issued("c1", NOW);
        application.issued("c1", NOW);

        assertThat(application.status()).isEqualTo(Status.ISSUED);
        assertThat(application.credentialId()).contains("c1");
        assertThatThrownBy(() -> application.issued("c2", NOW)).isInstanceOf(ApplicationHasMovedOn.class);
        assertThatThrownBy(() -> decided(Decision.REFUSED).issued("c1", NOW)).isInstanceOf(ApplicationHasMovedOn.class);
    }

    @Test
    void cannotBeWithdrawnOnceIssued() {
        BadgeApplication application = decided(Decision.ACCEPTED);
        application.issued("c1", NOW);

        assertThatThrownBy(() -> application.withdrawn(NOW)).isInstanceOf(ApplicationHasMovedOn.class);
    }

    @Test
    void isRefusedBySomebodyAfterTheReviewers() {
        BadgeApplication application = decided(Decision.ACCEPTED);

        application.refused(NOW.plusSeconds(5));
        application.refused(NOW.plusSeconds(9));

        assertThat(application.status()).isEqualTo(Status.REFUSED);
        assertThat(application.decision()).contains(Decision.REFUSED);
        assertThat(application.endedAt()).contains(NOW.plusSeconds(5));
    }

    @Test
    void endsOnceWhateverComesAfter() {
        BadgeApplication application = submitted();
        application.abandoned(NOW);

        application.closed(NOW.plusSeconds(5));

        assertThat(application.status()).isEqualTo(Status.ABANDONED);
        assertThatThrownBy(() -> application.refused(NOW)).isInstanceOf(ApplicationHasMovedOn.class);
    }

    @Test
    void isClosedByTheEndOfItsCase() {
        BadgeApplication application = submitted();

        application.closed(NOW);

        assertThat(application.status()).isEqualTo(Status.CLOSED);
        assertThat(application.status().open()).isFalse();
        assertThat(application.endedAt()).contains(NOW);
    }

    @Test
    void goesBackToReviewInTheSameRound() {
        BadgeApplication application = decided(Decision.REFUSED);

        application.reopen();

        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(application.round().number()).isEqualTo(1);
        assertThat(application.decision()).isEmpty();
    }

    @Test
    void isReviewedByItsServiceButNeverByItsApplicant() {
        Actor staffWhoStudies = new Actor(
                LEA.id(), "lea", "Léa", LEA.language(), Set.of(Group.of(Role.STUDENT), Group.of(Role.STAFF, SCD)));

        assertThat(submitted().reviewableBy(SYLVIE)).isTrue();
        assertThat(submitted().reviewableBy(staffWhoStudies)).isFalse();
        assertThat(submitted().reviewableBy(ApplicationFixtures.actor("dci", Group.of(Role.MANAGER))))
                .isFalse();
    }

    @Test
    void isAcceptedOnlyIfAllReviewersAccept() {
        assertThat(Review.together(List.of(review(Decision.ACCEPTED), review(Decision.ACCEPTED))))
                .isEqualTo(Decision.ACCEPTED);
        assertThat(Review.together(List.of(review(Decision.ACCEPTED), review(Decision.REFUSED, "sources"))))
                .isEqualTo(Decision.NOT_YET);
        assertThat(Review.together(List.of(review(Decision.REFUSED, "sources"), review(Decision.REFUSED, "question"))))
                .isEqualTo(Decision.REFUSED);
        assertThat(Review.contested(List.of(review(Decision.NOT_YET, "sources"), review(Decision.NOT_YET, "question"))))
                .containsExactlyInAnyOrder("question", "sources");
    }

    @Test
    void showsWhatChangedSinceTheRoundBefore() {
        Answer before = answer("sources", "two");
        Answer after = new Answer(
                "sources",
                before.account().with("result", "better"),
                List.of(new Evidence.Link("https://univ.example", "")));

        AnswerChanges changes = AnswerChanges.between(before, after);

        assertThat(changes.account()).containsExactly(new AnswerChanges.PartChange("result", "r", "better"));
        assertThat(changes.added()).containsExactly(new Evidence.Link("https://univ.example", ""));
        assertThat(changes.removed()).containsExactly(new Evidence.Text("two"));
        assertThat(AnswerChanges.between(before, before).none()).isTrue();
    }
}
