package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.studio.StudioFixtures.read;
import static org.openrec.studio.StudioFixtures.requests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.people.Acting;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftOrigin;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.ProcessDrafts;
import org.openrec.studio.publication.BundledModels;
import org.openrec.studio.publication.PublishingProcesses;
import org.openrec.studio.publication.ReleasedModels;
import org.openrec.studio.publication.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** What the next release of Openrec would bring. */
@OpenrecTest
class ReleasesTests {

    private static final List<FormFile> FORMS = List.of(
            FormFile.read(read("forms/review.form").getBytes(StandardCharsets.UTF_8)),
            FormFile.read(read("forms/completeApplication.form").getBytes(StandardCharsets.UTF_8)));

    @Autowired
    private PublishedProcesses published;

    @Autowired
    private ReleasedModels known;

    @Autowired
    private ProcessDrafts drafts;

    @Autowired
    private Drafting drafting;

    @Autowired
    private PublishingProcesses publishing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void aProcessThatIsNotThereYetIsPublishedOnce() {
        String key = "released-first";

        release(key, requests(key));
        release(key, requests(key));

        assertThat(published.current(key)).isEqualTo(1);
        assertThat(open(key)).isEmpty();
    }

    @Test
    void anotherDiagramIsProposedOnceAndOverwritesNothing() {
        String key = "released-again";
        release(key, requests(key));
        Acting.as("processus", () -> {
            DraftDetails own = drafting.begin(key, 1);
            publishing.publish(own.id(), own.revision(), "Ours");
        });

        String next = requests(key).replace("\"Instruire la demande\"", "\"Examiner la demande\"");
        release(key, next);
        release(key, next);

        assertThat(published.current(key)).isEqualTo(2);
        assertThat(published.model(key, 2).orElseThrow().bpmn()).contains("Instruire la demande");
        assertThat(open(key)).singleElement().satisfies(proposal -> {
            assertThat(proposal.origin()).isEqualTo(DraftOrigin.RELEASE);
            assertThat(proposal.basedOn()).isEqualTo(2);
        });
    }

    @Test
    void aProposalIsPublishedAsAnyDraftIs() {
        String key = "released-taken";
        release(key, requests(key));
        release(key, requests(key).replace("\"Instruire la demande\"", "\"Examiner la demande\""));
        DraftDetails proposal = open(key).get(0);

        Acting.as("processus", () -> publishing.publish(proposal.id(), proposal.revision(), "Better"));

        assertThat(published.model(key, 2).orElseThrow().bpmn()).contains("Examiner la demande");
        assertThat(open(key)).isEmpty();
    }

    private List<DraftDetails> open(String key) {
        return drafts.open(key, Limit.of(10));
    }

    private void release(String key, String bpmn) {
        BundledModels brought = new BundledModels() {
            @Override
            public List<Bundled> all() {
                return List.of(new Bundled(key, new ProcessModel(bpmn, FORMS), Integer.toHexString(bpmn.hashCode())));
            }
        };
        transaction.executeWithoutResult(any -> {
            try {
                new Releases(published, brought, known, drafts, clock).prepare();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
