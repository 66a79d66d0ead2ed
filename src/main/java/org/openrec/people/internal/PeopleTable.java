package org.openrec.people.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.Organisations;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PeoplePreview;
import org.openrec.people.PersonDraft;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.csv.CsvTable;

/** Reads persons from a table: a line for each, or several for one who is several things. */
final class PeopleTable {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final List<String> LOGIN = List.of("login", "identifiant", "uid", "user");
    private static final List<String> NAME = List.of("name", "nom", "displayName", "nom complet");
    private static final List<String> MAIL = List.of("mail", "email", "e-mail", "courriel");
    private static final List<String> LANGUAGE = List.of("language", "langue");
    private static final List<String> ROLE = List.of("role", "rôle");
    private static final List<String> ORGANISATION = List.of("organisation", "structure", "service");

    private final Organisations organisations;
    private final List<PeoplePreview.WrongLine> wrong = new ArrayList<>();
    private final Map<String, PersonDraft> persons = new LinkedHashMap<>();

    private PeopleTable(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The good lines and the wrong ones; how many are new is not known here. */
    static PeoplePreview read(byte[] csv, Organisations organisations) {
        if (csv.length > MOST_BYTES) {
            throw invalid("tooLarge", MOST_BYTES / 1024 / 1024);
        }
        try {
            return new PeopleTable(organisations).read(CsvTable.read(csv, PeopleKeeping.MOST_LINES));
        } catch (CsvTable.NoTable e) {
            throw invalid("unreadable");
        }
    }

    private static PeopleKeeping.DraftInvalid invalid(String what, Object... arguments) {
        return new PeopleKeeping.DraftInvalid(
                List.of(new FieldProblem("/file", Texts.both("people.table." + what, arguments))));
    }

    private PeoplePreview read(CsvTable table) {
        if (table.lines().size() > PeopleKeeping.MOST_LINES) {
            throw invalid("tooMany", PeopleKeeping.MOST_LINES);
        }
        String login = table.column(LOGIN).orElseThrow(() -> invalid("columns"));
        String name = table.column(NAME).orElseThrow(() -> invalid("columns"));
        if (table.lines().isEmpty()) {
            throw invalid("empty");
        }
        for (CsvTable.Line line : table.lines()) {
            Optional<Set<Group>> groups = groups(line, table);
            PersonDraft draft = new PersonDraft(
                    line.get(login),
                    line.get(name),
                    value(line, table, MAIL),
                    language(value(line, table, LANGUAGE)),
                    groups.orElse(Set.of()));
            if (groups.isEmpty()) {
                wrong.add(wrong(line, "groups"));
            } else if (!draft.problems().isEmpty()) {
                wrong.add(wrong(line, draft.problems().get(0)));
            } else {
                keep(line, draft);
            }
        }
        return new PeoplePreview(List.copyOf(persons.values()), 0, wrong);
    }

    private void keep(CsvTable.Line line, PersonDraft draft) {
        PersonDraft before = persons.get(draft.login());
        if (before == null) {
            persons.put(draft.login(), draft);
        } else if (before.name().equals(draft.name()) && before.mail().equals(draft.mail())) {
            Set<Group> both = new HashSet<>(before.groups());
            both.addAll(draft.groups());
            persons.put(
                    draft.login(), new PersonDraft(draft.login(), draft.name(), draft.mail(), draft.language(), both));
        } else {
            wrong.add(wrong(line, "twice"));
        }
    }

    private static PeoplePreview.WrongLine wrong(CsvTable.Line line, String what) {
        return new PeoplePreview.WrongLine(line.number(), Texts.both("people.table.wrong." + what));
    }

    private static String value(CsvTable.Line line, CsvTable table, List<String> names) {
        return table.column(names).map(line::get).orElse("");
    }

    private static Language language(String code) {
        return code.isEmpty() ? Language.FR : Language.of(Locale.forLanguageTag(code.replace('_', '-')));
    }

    /** Nothing at all if there is no role; empty if it is none, or of no organisation that there is. */
    private Optional<Set<Group>> groups(CsvTable.Line line, CsvTable table) {
        String role = value(line, table, ROLE);
        String organisation = value(line, table, ORGANISATION);
        if (role.isEmpty() && organisation.isEmpty()) {
            return Optional.of(Set.of());
        }
        try {
            Optional<OrganisationId> id =
                    Optional.of(organisation).filter(it -> !it.isEmpty()).map(OrganisationId::new);
            return Role.ofCode(role.toLowerCase(Locale.ROOT))
                    .filter(it ->
                            id.isEmpty() || id.flatMap(organisations::find).isPresent())
                    .map(it -> Set.of(new Group(it, id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
