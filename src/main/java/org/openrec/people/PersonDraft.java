package org.openrec.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openrec.shared.Language;

/**
 * What somebody writes of a person, as it comes.
 *
 * @param grants what the person is by hand
 */
public record PersonDraft(String login, String name, String mail, Language language, Set<Grant> grants) {

    /** The most letters of a field. */
    public static final int LONGEST = 200;

    private static final Pattern MAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,135}");

    public PersonDraft {
        grants = Set.copyOf(grants);
    }

    /** What the person is, no matter from when until when. */
    public Stream<Group> groups() {
        return grants.stream().map(Grant::group);
    }

    /** The last parts of the keys of what is wrong: {@code login}, {@code name}, {@code mail}, {@code groups}, {@code order}. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!isText(login) || login.chars().anyMatch(Character::isWhitespace)) {
            problems.add("login");
        }
        if (!isName(name)) {
            problems.add("name");
        }
        if (!mail.isEmpty() && !isMail(mail)) {
            problems.add("mail");
        }
        if (!groups().allMatch(PersonDraft::isGiven)) {
            problems.add("groups");
        }
        if (!grants.stream().allMatch(Grant::isInOrder)) {
            problems.add("order");
        }
        return problems;
    }

    /** Roles of services and partners are for one, the others everywhere. */
    public static boolean isGiven(Group group) {
        return group.role() != Role.PARTY
                && group.role().isOfOrganisation() == group.organisation().isPresent();
    }

    /** Whether somebody could have it as an address (RFC 5321, 4.5.3.1). */
    public static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }

    public static boolean isName(String name) {
        return isText(name);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
