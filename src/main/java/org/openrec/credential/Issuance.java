package org.openrec.credential;

import org.openrec.application.ApplicationId;
import org.openrec.cases.ProcessVersion;
import org.openrec.shared.Problem;

/** Makes credentials of accepted applications. */
public interface Issuance {

    /**
     * Signs and keeps the credential of an accepted application, in the caller's transaction. An application has one
     * credential at most: asked again, also at the same moment, it answers the one that is there.
     *
     * @param process what led there, for the book of signatures
     * @throws org.openrec.application.ApplicationHasMovedOn if the application is not accepted
     * @throws org.openrec.application.AcceptedApplication.AcceptanceMissing if fewer members of the issuing service have
     *     accepted it than the badge asks for
     * @throws org.openrec.signing.NotSignable if the signature would not cover all of the document
     */
    CredentialId issue(ApplicationId application, ProcessVersion process);

    /** A badge that is bound to nobody would be everybody's: it is not signed. */
    final class HolderUnknown extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public HolderUnknown(String name) {
            super("credential.holderUnknown", name);
        }
    }
}
