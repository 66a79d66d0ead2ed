package org.openrec.people.guest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/**
 * Whom somebody invites.
 *
 * @param name as others read it, such as "Nadia Haddad, Passerelles"
 * @param endsAt from when on the link opens nothing
 */
public record GuestDraft(String name, String mail, Language language, Instant endsAt) {

    /** @throws PeopleKeeping.DraftInvalid with all that is wrong */
    public void mustBeWell(Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!PersonDraft.isName(name)) {
            problems.add(new FieldProblem("/name", Texts.both("people.table.wrong.name")));
        }
        if (!PersonDraft.isMail(mail)) {
            problems.add(new FieldProblem("/mail", Texts.both("people.table.wrong.mail")));
        }
        if (!endsAt.isAfter(now) || endsAt.isAfter(now.plus(GuestPasses.LONGEST))) {
            problems.add(
                    new FieldProblem("/until", Texts.both("people.guest.wrong.until", GuestPasses.LONGEST.toDays())));
        }
        if (!problems.isEmpty()) {
            throw new PeopleKeeping.DraftInvalid(problems);
        }
    }
}
