package org.openrec.credential.status;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.people.OrganisationId;

/** Which list: whose, what it says, and the how many-th. */
public record StatusListAddress(OrganisationId issuer, StatusPurpose purpose, int number) {

    private static final Pattern PATH =
            Pattern.compile("/issuers/([a-z0-9][a-z0-9-]{0,39})/status/([a-z]+)/([0-9]{1,6})");

    public static Optional<StatusListAddress> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? StatusPurpose.of(matcher.group(2))
                        .map(purpose -> new StatusListAddress(
                                new OrganisationId(matcher.group(1)), purpose, Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    public String path() {
        return "/issuers/" + issuer + "/status/" + purpose.code() + "/" + number;
    }
}
