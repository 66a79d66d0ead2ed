package org.openrec.credential;

import java.util.List;
import java.util.Optional;

/** The credentials that were issued here. */
public interface Credentials {

    /** Empty also if the caller may not see it. */
    Optional<Credential> find(CredentialId id);

    /** Whether the caller is its holder, who decides who sees it. */
    boolean isHolder(Credential credential);

    /** @throws NotTheHolder if it is not the caller's */
    void setVisibility(CredentialId id, Visibility visibility);

    /**
     * Shows what it was awarded for to whoever sees it, or does so no more.
     *
     * @throws NotTheHolder if it is not the caller's
     */
    void shareEvidence(CredentialId id, boolean shared);

    /** Those of the caller, the newest first. */
    List<Credential> mine();
}
