package org.openrec.people.guest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openrec.people.PersonId;

/**
 * With what a guest stands before the door: the link of the invitation, or one of a later mail.
 *
 * @param pass of the invitation; empty with a later mail
 * @param who of a later mail, if it is a person's id at all
 * @param to the path in the product where a later mail leads
 */
public record GuestKey(String pass, Optional<PersonId> who, Optional<String> to) {

    /** What the fields of the door's form and the parameters of its address are called. */
    public static final String PASS = "pass";

    public static final String WHO = "who";
    public static final String TO = "to";

    /** @param sent the parameters by name, empty for what was not sent */
    public static GuestKey read(UnaryOperator<String> sent) {
        String to = sent.apply(TO);
        return new GuestKey(
                Optional.of(sent.apply(PASS)).filter(GuestKey::isPass).orElse(""),
                person(sent.apply(WHO)),
                Optional.of(to).filter(GuestKey::isOurs));
    }

    private static Optional<PersonId> person(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is none is not sent back either. */
    private static boolean isPass(String sent) {
        return sent.matches("[A-Za-z0-9_-]{1,64}");
    }

    private static boolean isOurs(String path) {
        return path.matches("/[a-z][A-Za-z0-9/_-]{0,199}");
    }

    /** The address of the page before the door. */
    public String address() {
        return GuestPasses.DOOR + "?"
                + who.map(it -> WHO + "=" + it
                                + to.map(path -> "&" + TO + "=" + encoded(path)).orElse(""))
                        .orElseGet(() -> PASS + "=" + encoded(pass));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
