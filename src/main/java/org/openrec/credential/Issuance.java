package org.openrec.credential;

import java.util.function.Supplier;
import org.openrec.shared.Problem;

/** Makes credentials of what is awarded. */
public interface Issuance {

    /**
     * Signs and keeps the credential of an award, in the caller's transaction. A source leads to one at most: asked again,
     * also at the same moment, it answers the one that is there.
     *
     * @param decided asked once nobody else awards for the same source, and only if nothing was awarded yet
     * @throws HolderUnknown if there is no address by which it could be bound to its holder
     * @throws org.openrec.signing.NotSignable if the signature would not cover all of the document
     */
    CredentialId issue(AwardSource source, Supplier<ToAward> decided);

    /** A badge that is bound to nobody would be everybody's: it is not signed. */
    final class HolderUnknown extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public HolderUnknown(String name) {
            super("credential.holderUnknown", name);
        }
    }
}
