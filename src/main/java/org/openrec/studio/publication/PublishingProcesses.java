package org.openrec.studio.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.openrec.studio.DraftInvalid;
import org.openrec.studio.Managers;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublicationRequest;
import org.openrec.studio.PublishedProcesses;
import org.openrec.studio.PublishedVersion;
import org.openrec.studio.StudioSettings;
import org.openrec.studio.UnknownVersion;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.Drafting.DraftChangedMeanwhile;
import org.openrec.studio.draft.Drafting.UnknownDraft;
import org.openrec.studio.draft.ProcessDraft;
import org.openrec.studio.draft.ProcessDrafts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft, or an earlier version, what new cases run on. Running cases stay on theirs. */
@Service
@EnableConfigurationProperties(StudioSettings.class)
public class PublishingProcesses {

    private static final int LONGEST_REASON = 1_000;

    private final ProcessDrafts drafts;
    private final Publications publications;
    private final PublishedProcesses published;
    private final Managers managers;
    private final StudioSettings settings;
    private final Changes changes;
    private final Clock clock;

    public PublishingProcesses(
            ProcessDrafts drafts,
            Publications publications,
            PublishedProcesses published,
            Managers managers,
            StudioSettings settings,
            Changes changes,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.published = published;
        this.managers = managers;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether a second manager has to approve. */
    public boolean needsApproval() {
        return settings.approval();
    }

    /**
     * Publishes a draft. Where a second manager has to approve, the first to call asks, and the second approves.
     *
     * @param seen the revision that the caller has looked at
     * @param reason stands in the history; whoever approves leaves that of the first
     * @return the new version; empty if it waits for a second manager
     * @throws org.openrec.guard.ModelRefused with every problem
     * @throws DraftChangedMeanwhile if somebody has saved since
     * @throws PublishedMeanwhile if what the draft began from is not the latest any more
     */
    @Transactional
    public Optional<Integer> publish(DraftId id, long seen, String reason) {
        Actor manager = managers.require();
        ProcessDraft draft = ready(id, seen);
        Optional<PublicationRequest> request =
                draft.request().filter(it -> !it.person().equals(manager.id().value()));
        if (request.isPresent()) {
            PublishedVersion version = publish(draft);
            publications.save(Publication.approved(version, id, request.get(), manager, clock.instant()));
            return Optional.of(version.version());
        }
        String why = reason(reason);
        if (settings.approval()) {
            published.mustTake(draft.process(), draft.model());
            draft.askToPublish(manager, why, clock.instant());
            drafts.saveAndFlush(draft);
            tell(id);
            return Optional.empty();
        }
        PublishedVersion version = publish(draft);
        publications.save(Publication.ofDraft(version, id, manager, why, clock.instant()));
        return Optional.of(version.version());
    }

    /** The draft is worked on again before anybody publishes it. */
    @Transactional
    public void withdrawRequest(DraftId id) {
        managers.require();
        ProcessDraft draft = drafts.findById(id.value()).orElseThrow(UnknownDraft::new);
        draft.withdrawRequest();
        drafts.saveAndFlush(draft);
        tell(id);
    }

    /**
     * Publishes an earlier version again: what was taken back stays in the history.
     *
     * @return the number that it has now
     * @throws AlreadyCurrent if new cases run on it
     * @throws org.openrec.guard.ModelRefused if it does not fit any more to what is published beside it
     */
    @Transactional
    public int takeBack(String process, int version, String reason) {
        Actor author = managers.require();
        String why = reason(reason);
        ProcessModel model = published.model(process, version).orElseThrow(UnknownVersion::new);
        published.waitForOthers();
        if (published.current(process) == version) {
            throw new AlreadyCurrent();
        }
        PublishedVersion again = published.publish(List.of(model)).get(0);
        publications.save(Publication.takenBack(again, version, author, why, clock.instant()));
        changes.tell(Drafting.TOPIC);
        return again.version();
    }

    private ProcessDraft ready(DraftId id, long seen) {
        published.waitForOthers();
        ProcessDraft draft = drafts.findById(id.value()).orElseThrow(UnknownDraft::new);
        draft.mustBeOpen();
        draft.mustBeAt(seen);
        if (draft.basedOn() != published.current(draft.process())) {
            throw new PublishedMeanwhile();
        }
        return draft;
    }

    private PublishedVersion publish(ProcessDraft draft) {
        PublishedVersion version =
                published.publish(List.of(draft.model().tidied())).get(0);
        draft.published();
        drafts.saveAndFlush(draft);
        tell(draft.id());
        return version;
    }

    private void tell(DraftId id) {
        changes.tell(Drafting.TOPIC);
        changes.tell(Drafting.topic(id));
    }

    private static String reason(String given) {
        String reason = given.strip();
        if (reason.isEmpty()) {
            throw new DraftInvalid("/reason", "studio.problem.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new DraftInvalid("/reason", "studio.problem.longReason", LONGEST_REASON);
        }
        return reason;
    }

    /** Another version was published after the one that the draft began from. */
    public static final class PublishedMeanwhile extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        PublishedMeanwhile() {
            super("studio.problem.publishedMeanwhile");
        }
    }

    /** New cases run on this version already. */
    public static final class AlreadyCurrent extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        AlreadyCurrent() {
            super("studio.problem.alreadyCurrent");
        }
    }
}
