package org.openrec.credential.verification;

import java.util.Optional;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;

/** Our credentials as they were signed, private ones too: for those who hold one and ask whether it is ours. */
public interface SignedCredentials {

    Optional<Credential> signed(CredentialId id);
}
