package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.guard.ModelRefused;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.Role;
import org.openrec.shared.Changes;
import org.openrec.shared.Language;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.ProcessDraft;
import org.openrec.studio.draft.ProcessDrafts;
import org.openrec.studio.publication.Publications;
import org.openrec.studio.publication.PublishingProcesses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing where a second manager has to approve. */
@OpenrecTest
class ApprovalTests {

    @Autowired
    private ProcessDrafts drafts;

    @Autowired
    private Publications publications;

    @Autowired
    private PublishedProcesses published;

    @Autowired
    private Changes changes;

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theFirstAsksAndTheSecondPublishesWithTheReasonOfTheFirst() {
        DraftId draft = draft("approved-once", StudioFixtures.read("bpmn/codesign-situations.bpmn"));

        assertThat(publish("processus", draft, "Needed")).isEmpty();
        assertThat(publish("processus", draft, "Needed now")).isEmpty();
        Optional<Integer> version = publish("admin", draft, "");

        assertThat(version).contains(1);
        assertThat(publications.findByIdProcess("approved-once"))
                .singleElement()
                .satisfies(publication -> {
                    assertThat(publication.publishedByName()).isEqualTo("processus");
                    assertThat(publication.approvedByName()).contains("admin");
                    assertThat(publication.reason()).isEqualTo("Needed now");
                });
    }

    @Test
    void whoeverChangesTheDraftTakesTheRequestBack() {
        DraftId draft = draft("approved-later", StudioFixtures.read("bpmn/codesign-situations.bpmn"));
        publish("processus", draft, "Needed");

        transaction.executeWithoutResult(any -> {
            ProcessDraft changed = drafts.findById(draft.value()).orElseThrow();
            changed.change(changed.model(), changed.revision(), manager("processus"), clock.instant());
        });

        assertThat(publish("admin", draft, "Good")).isEmpty();
        assertThat(published.current("approved-later")).isZero();
    }

    @Test
    void nobodyIsAskedToApproveWhatCannotBePublished() {
        DraftId draft = draft(
                "approved-never",
                StudioFixtures.read("bpmn/codesign-situations.bpmn").replace("status.fr", "status.de"));

        assertThatThrownBy(() -> publish("processus", draft, "Needed")).isInstanceOf(ModelRefused.class);
    }

    private DraftId draft(String key, String bpmn) {
        ProcessModel model = new ProcessModel(
                bpmn.replace("codesign-situations", key),
                published.model("codesign-situations", 1).orElseThrow().forms());
        ProcessDraft draft = ProcessDraft.of(manager("processus"), key, 0, model, clock.instant());
        return drafts.saveAndFlush(draft).id();
    }

    private Optional<Integer> publish(String login, DraftId draft, String reason) {
        Managers managers = new Managers(new Signed(manager(login)));
        PublishingProcesses publishing = new PublishingProcesses(
                drafts, publications, published, managers, new StudioSettings(true), changes, clock);
        return transaction.execute(any -> publishing.publish(
                draft, drafts.findById(draft.value()).orElseThrow().revision(), reason));
    }

    private Actor manager(String login) {
        Actor known = people.actor(login).orElseThrow();
        return new Actor(known.id(), login, login, Language.FR, Set.of(Group.of(Role.MANAGER)));
    }

    /** Somebody who is signed in. */
    private record Signed(Actor actor) implements Actors {

        @Override
        public Optional<Actor> current() {
            return Optional.of(actor);
        }

        @Override
        public Actor require() {
            return actor;
        }
    }
}
