package org.openrec.credential;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;

/**
 * What a holder wants badges to come to say of them; without it they say the hash of an address alone.
 *
 * @param nameShown whether the name stands in the signed document (Open Badges 3.0, {@code IdentityObject} of type {@code
 *     name})
 * @param did an identifier that is the holder's own: a {@code did:key} or a {@code did:web}
 */
public record HolderChoice(boolean nameShown, Optional<String> did) {

    public static final HolderChoice NONE = new HolderChoice(false, Optional.empty());

    /** The most letters of an identifier. */
    public static final int LONGEST = 500;

    private static final Pattern DID = Pattern.compile("did:key:z[1-9A-HJ-NP-Za-km-z]{40,400}"
            + "|did:web:[a-z0-9.-]{1,253}(%3A[0-9]{1,5})?(:[A-Za-z0-9._~-]{1,100}){0,10}");

    public HolderChoice {
        did = did.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** What is wrong with it; empty if nothing is. */
    public List<FieldProblem> problems() {
        return did.filter(it -> !DID.matcher(it).matches()).stream()
                .map(it -> new FieldProblem("/did", Texts.both("credential.problem.did")))
                .toList();
    }
}
