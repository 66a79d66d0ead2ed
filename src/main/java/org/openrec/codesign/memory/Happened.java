package org.openrec.codesign.memory;

import java.util.List;
import java.util.Optional;
import org.openrec.codesign.Filled;
import org.openrec.codesign.InitiativeId;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;

/**
 * Something to be remembered.
 *
 * @param actor who did it; empty where Openrec did
 * @param as the party in whose name they did it
 * @param about the party whom it happened to
 * @param words what its sentence needs: texts, numbers, texts in both languages
 */
public record Happened(
        InitiativeId initiative,
        Happening what,
        Optional<PersonId> actor,
        Optional<Long> as,
        Optional<Long> about,
        List<Object> words) {

    public static Happened of(InitiativeId initiative, Happening what, Object... words) {
        return new Happened(initiative, what, Optional.empty(), Optional.empty(), Optional.empty(), List.of(words));
    }

    /** What was done by completing a form, in the name of the party that the task is for. */
    public static Happened in(Filled form, Happening what, Object... words) {
        return of(form.initiative(), what, words).by(form.actor()).as(form.party());
    }

    public Happened saying(Object... itsWords) {
        return new Happened(initiative, what, actor, as, about, List.of(itsWords));
    }

    public Happened by(Actor person) {
        return new Happened(initiative, what, Optional.of(person.id()), as, about, words);
    }

    public Happened as(Optional<Long> party) {
        return new Happened(initiative, what, actor, party, about, words);
    }

    public Happened about(long party) {
        return new Happened(initiative, what, actor, as, Optional.of(party), words);
    }
}
