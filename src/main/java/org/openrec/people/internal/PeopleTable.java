package org.openrec.people.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openrec.people.Grant;
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
    private static final List<String> FROM = List.of("from", "début", "debut", "depuis", "à partir du");
    private static final List<String> UNTIL = List.of("until", "fin", "jusqu’au", "jusqu'au");

    private final Organisations organisations;
    private final Predicate<PersonDraft> mayBring;
    private final List<PeoplePreview.WrongLine> wrong = new ArrayList<>();
    private final Map<String, PersonDraft> persons = new LinkedHashMap<>();

    private PeopleTable(Organisations organisations, Predicate<PersonDraft> mayBring) {
        this.organisations = organisations;
        this.mayBring = mayBring;
    }

    /**
     * The good lines and the wrong ones; how many are new is not known here.
     *
     * @param mayBring whom the table may hold
     */
    static PeoplePreview read(byte[] csv, Organisations organisations, Predicate<PersonDraft> mayBring) {
        if (csv.length > MOST_BYTES) {
            throw invalid("tooLarge", MOST_BYTES / 1024 / 1024);
        }
        try {
            return new PeopleTable(organisations, mayBring).read(CsvTable.read(csv, PeopleKeeping.MOST_LINES));
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
            try {
                PersonDraft draft = new PersonDraft(
                        line.get(login),
                        line.get(name),
                        value(line, table, MAIL),
                        language(value(line, table, LANGUAGE)),
                        grants(line, table));
                draft.problems().stream()
                        .findFirst()
                        .ifPresentOrElse(it -> wrong.add(wrong(line, it)), () -> keep(line, draft));
            } catch (DateTimeException e) {
                wrong.add(wrong(line, "day"));
            } catch (IllegalArgumentException e) {
                wrong.add(wrong(line, "groups"));
            }
        }
        return new PeoplePreview(List.copyOf(persons.values()), 0, wrong);
    }

    private void keep(CsvTable.Line line, PersonDraft draft) {
        if (!mayBring.test(draft)) {
            wrong.add(wrong(line, "notYours", draft.login()));
            return;
        }
        Optional<PersonDraft> before = Optional.ofNullable(persons.get(draft.login()));
        if (before.filter(it -> !isOneWith(it, draft)).isPresent()) {
            wrong.add(wrong(line, "twice"));
            return;
        }
        Set<Grant> grants = new HashSet<>(draft.grants());
        before.ifPresent(it -> grants.addAll(it.grants()));
        persons.put(
                draft.login(), new PersonDraft(draft.login(), draft.name(), draft.mail(), draft.language(), grants));
    }

    /** Whether two lines can be about one person: the same name and address, and no role with two spans. */
    private static boolean isOneWith(PersonDraft before, PersonDraft draft) {
        return before.name().equals(draft.name())
                && before.mail().equals(draft.mail())
                && draft.grants().stream()
                        .allMatch(it -> before.grants().contains(it)
                                || before.groups().noneMatch(group -> group.equals(it.group())));
    }

    private static PeoplePreview.WrongLine wrong(CsvTable.Line line, String what, Object... arguments) {
        return new PeoplePreview.WrongLine(line.number(), Texts.both("people.table.wrong." + what, arguments));
    }

    private static String value(CsvTable.Line line, CsvTable table, List<String> names) {
        return table.column(names).map(line::get).orElse("");
    }

    private static Language language(String code) {
        return code.isEmpty() ? Language.FR : Language.of(Locale.forLanguageTag(code.replace('_', '-')));
    }

    /**
     * None if the line has no role.
     *
     * @throws IllegalArgumentException if it is no role, or of no organisation that there is, or dates stand alone
     * @throws DateTimeException if a date is none
     */
    private Set<Grant> grants(CsvTable.Line line, CsvTable table) {
        String role = value(line, table, ROLE);
        Optional<OrganisationId> organisation = Optional.of(value(line, table, ORGANISATION))
                .filter(it -> !it.isEmpty())
                .map(OrganisationId::new);
        Optional<LocalDate> from = GrantDay.of(value(line, table, FROM));
        Optional<LocalDate> until = GrantDay.of(value(line, table, UNTIL));
        if (role.isEmpty() && organisation.isEmpty() && from.isEmpty() && until.isEmpty()) {
            return Set.of();
        }
        Role known = Role.ofCode(role.toLowerCase(Locale.ROOT)).orElseThrow(IllegalArgumentException::new);
        if (organisation.isPresent()
                && organisation.flatMap(organisations::find).isEmpty()) {
            throw new IllegalArgumentException();
        }
        return Set.of(new Grant(new Group(known, organisation), from, until));
    }
}
