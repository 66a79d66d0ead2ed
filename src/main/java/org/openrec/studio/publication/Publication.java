package org.openrec.studio.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.studio.PublicationRequest;
import org.openrec.studio.PublishedVersion;
import org.openrec.studio.draft.DraftId;

/** That somebody published a version, when and why; written once. */
@Entity
@Table(name = "publication")
public class Publication {

    /** Which version of which process. */
    @Embeddable
    record Id(String process, int version) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID publishedBy;
    private String publishedByName;
    private Instant publishedAt;
    private String reason;
    private @Nullable String approvedByName;
    private @Nullable Integer takenFrom;
    private @Nullable UUID draft;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Publication() {}

    private Publication(PublishedVersion version, UUID person, String name, String reason, Instant now) {
        this.id = new Id(version.process(), version.version());
        this.publishedBy = person;
        this.publishedByName = name;
        this.publishedAt = now;
        this.reason = reason;
    }

    static Publication ofDraft(PublishedVersion version, DraftId draft, Actor author, String reason, Instant now) {
        Publication publication = new Publication(version, author.id().value(), author.displayName(), reason, now);
        publication.draft = draft.value();
        return publication;
    }

    static Publication approved(
            PublishedVersion version, DraftId draft, PublicationRequest request, Actor approver, Instant now) {
        Publication publication = new Publication(version, request.person(), request.name(), request.reason(), now);
        publication.draft = draft.value();
        publication.approvedByName = approver.displayName();
        return publication;
    }

    static Publication takenBack(PublishedVersion version, int from, Actor author, String reason, Instant now) {
        Publication publication = new Publication(version, author.id().value(), author.displayName(), reason, now);
        publication.takenFrom = from;
        return publication;
    }

    public int version() {
        return id.version();
    }

    public String publishedByName() {
        return publishedByName;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> approvedByName() {
        return Optional.ofNullable(approvedByName);
    }

    public Optional<Integer> takenFrom() {
        return Optional.ofNullable(takenFrom);
    }
}
