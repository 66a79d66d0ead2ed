package org.openrec.credential.internal;

import java.util.Arrays;
import java.util.Optional;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Compares what is presented as ours with what was issued here: a signature covers the meaning, not every byte. */
@Component
class Register {

    private final CredentialsInDatabase credentials;
    private final Baking baking;
    private final PublicUrl publicUrl;

    Register(CredentialsInDatabase credentials, Baking baking, PublicUrl publicUrl) {
        this.credentials = credentials;
        this.baking = baking;
        this.publicUrl = publicUrl;
    }

    Optional<Credential> visible(CredentialId id) {
        return credentials.find(id);
    }

    /** Empty if it does not say to be ours. Whoever has a badge may check it, whoever may see its page. */
    Optional<Check> check(PresentedBadge badge) {
        String id = badge.credential().path("id").asText();
        String issuer = badge.credential().path("issuer").path("id").asText();
        String ours = publicUrl.resolve("/").toString();
        if (!id.startsWith(ours) && !issuer.startsWith(ours)) {
            return Optional.empty();
        }
        String addresses = publicUrl.resolve("/credentials/").toString();
        Optional<Credential> issued = id.startsWith(addresses)
                ? CredentialId.parse(id.substring(addresses.length())).flatMap(credentials::signed)
                : Optional.empty();
        return Optional.of(issued.map(it -> same(badge, it) ? check(true, "passed") : check(false, "other"))
                .orElseGet(() -> check(false, "unknown")));
    }

    private boolean same(PresentedBadge badge, Credential issued) {
        boolean sameContent = badge.credential().equals(PresentedBadge.json(issued.document()));
        return sameContent && (!badge.format().equals("SVG") || Arrays.equals(badge.file(), baking.svg(issued)));
    }

    private static Check check(boolean passed, String outcome) {
        return new Check(Kind.REGISTER, passed, Texts.both("credential.check.register." + outcome));
    }
}
