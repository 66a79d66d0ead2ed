package org.openrec.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.Problem;

/** What was awarded here. */
public interface Awards {

    /** Empty also if the caller may not see it. */
    Optional<Award> find(CredentialId id);

    /** Also one that its holder keeps to themselves: for those who stand for it, not to be shown. */
    Optional<Award> known(CredentialId id);

    /** What was signed of it, in the first of the formats. */
    Credential credential(Award award);

    /** The one that has its place now, if another follows it. */
    Optional<CredentialId> following(Award award);

    /** The last of those that follow each other: itself, if none does. */
    Award last(Award award);

    /** The one that says first what it says: itself, unless it corrects another. */
    Award first(Award award);

    /**
     * Those that hold, come to their end before a moment, and of whose renewal nobody was asked yet; the first end first.
     *
     * @param after the last one of the page before
     */
    List<Award> ending(Instant before, Optional<Award> after, int limit);

    /** That its holder is asked for its renewal; false if that was done already, also at the same moment. */
    boolean beginRenewal(CredentialId id);

    /** Whether the caller is its holder, who decides who sees it. */
    boolean isHolder(Award award);

    /** @throws NotTheHolder if it is not the caller's */
    void setVisibility(CredentialId id, Visibility visibility);

    /**
     * Shows what it was awarded for to whoever sees it, or does so no more.
     *
     * @throws NotTheHolder if it is not the caller's
     */
    void shareEvidence(CredentialId id, boolean shared);

    /** Those of the caller that no other follows, the newest first. */
    List<Award> mine();

    /** Only the holder decides who sees a credential. */
    final class NotTheHolder extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotTheHolder() {
            super("credential.problem.notTheHolder");
        }
    }

    /** There is no such credential, or the caller may not know of it. */
    final class UnknownCredential extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public UnknownCredential() {
            super("credential.problem.unknown");
        }
    }
}
