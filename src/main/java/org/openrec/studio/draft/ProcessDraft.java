package org.openrec.studio.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.form.FormId;
import org.openrec.people.Actor;
import org.openrec.shared.Problem;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublicationRequest;
import org.openrec.studio.draft.Drafting.DraftChangedMeanwhile;
import org.openrec.studio.draft.ProcessDraft.DraftIsClosed;

/** A diagram with its forms that somebody is changing and nobody runs on yet. */
@Entity
@Table(name = "process_draft")
public class ProcessDraft {

    @Id
    private UUID id;

    private String process;
    private int basedOn;

    @Enumerated(EnumType.STRING)
    private DraftOrigin origin;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private String bpmn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "process_draft_form", joinColumns = @JoinColumn(name = "draft"))
    @MapKeyColumn(name = "form")
    @Column(name = "content")
    private Map<String, String> forms = new HashMap<>();

    private String createdByName;
    private Instant createdAt;
    private String changedByName;
    private Instant changedAt;
    private @Nullable UUID askedBy;
    private @Nullable String askedByName;
    private @Nullable Instant askedAt;
    private @Nullable String askedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected ProcessDraft() {}

    private ProcessDraft(
            DraftOrigin origin, String process, int basedOn, ProcessModel model, String author, Instant now) {
        this.id = UUID.randomUUID();
        this.origin = origin;
        this.process = process;
        this.basedOn = basedOn;
        this.state = DraftState.OPEN;
        this.createdByName = author;
        this.createdAt = now;
        this.changedByName = author;
        this.changedAt = now;
        this.bpmn = model.bpmn();
        model.forms().forEach(form -> forms.put(form.id().value(), form.content()));
    }

    public static ProcessDraft of(Actor author, String process, int basedOn, ProcessModel model, Instant now) {
        return new ProcessDraft(DraftOrigin.MANAGER, process, basedOn, model, author.displayName(), now);
    }

    public static ProcessDraft ofRelease(String process, int basedOn, ProcessModel model, Instant now) {
        return new ProcessDraft(DraftOrigin.RELEASE, process, basedOn, model, "Openrec", now);
    }

    /**
     * @param seen the revision that the author had before the eyes
     * @throws DraftIsClosed if it is published or discarded
     * @throws DraftChangedMeanwhile if somebody has saved since
     */
    public void change(ProcessModel model, long seen, Actor author, Instant now) {
        mustBeOpen();
        mustBeAt(seen);
        bpmn = model.bpmn();
        forms.clear();
        model.forms().forEach(form -> forms.put(form.id().value(), form.content()));
        changedByName = author.displayName();
        changedAt = now;
        withdrawRequest();
    }

    /** Its author has seen what was published meanwhile, and means it to replace that. */
    void baseOn(int latest) {
        mustBeOpen();
        basedOn = latest;
    }

    void discard() {
        mustBeOpen();
        state = DraftState.DISCARDED;
        withdrawRequest();
    }

    /** @throws DraftIsClosed unless it was thrown away */
    void restore() {
        if (state != DraftState.DISCARDED) {
            throw new DraftIsClosed();
        }
        state = DraftState.OPEN;
    }

    public void askToPublish(Actor author, String reason, Instant now) {
        mustBeOpen();
        askedBy = author.id().value();
        askedByName = author.displayName();
        askedAt = now;
        askedReason = reason;
    }

    public void withdrawRequest() {
        askedBy = null;
        askedByName = null;
        askedAt = null;
        askedReason = null;
    }

    public void published() {
        mustBeOpen();
        state = DraftState.PUBLISHED;
    }

    public void mustBeAt(long seen) {
        if (revision() != seen) {
            throw new DraftChangedMeanwhile(changedByName);
        }
    }

    public void mustBeOpen() {
        if (state != DraftState.OPEN) {
            throw new DraftIsClosed();
        }
    }

    public DraftId id() {
        return new DraftId(id);
    }

    public String process() {
        return process;
    }

    public int basedOn() {
        return basedOn;
    }

    public long revision() {
        return version == null ? 0 : version;
    }

    public ProcessModel model() {
        return new ProcessModel(
                bpmn,
                forms.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(form -> new FormFile(new FormId(form.getKey()), form.getValue()))
                        .toList());
    }

    public Optional<PublicationRequest> request() {
        return PublicationRequest.of(askedBy, askedByName, askedAt, askedReason);
    }

    public DraftDetails details() {
        return new DraftDetails(
                id(), process, basedOn, origin, state, revision(), createdByName, changedByName, changedAt, request());
    }

    /** The draft is published or discarded: it can be read, not changed. */
    public static final class DraftIsClosed extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        DraftIsClosed() {
            super("studio.problem.draftClosed");
        }
    }
}
