package org.openrec.people.university;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.people.PersonDraft;
import org.openrec.people.Role;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.Changes;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the house: what is said here goes before what comes from outside. */
@Component
@Order(5)
public class UniversitySettings implements BeforeOpening {

    /** Told to all nodes. */
    private static final String CHANGED = "university";

    private static final int LONGEST = 200;

    /** Of a host (RFC 1123, 2.1), which has its port in a field of its own. */
    private static final int LONGEST_HOST = 253;

    private static final String HOST_NAME = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final String IPV6 = "\\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*]?";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Changes changes;
    private final String timeZone;
    private final MailRoute mail;
    private volatile University current;

    UniversitySettings(
            JdbcClient jdbc,
            Actors actors,
            Changes changes,
            @Value("${openrec.time-zone}") String timeZone,
            @Value("${openrec.notification.from}") String from,
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.port:25}") int port) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.changes = changes;
        this.timeZone = timeZone;
        this.mail = new MailRoute(from, host, port);
        this.current = new University("", "", Language.FR, timeZone, "", mail);
    }

    @Override
    public void prepare() {
        Here.is(timeZone);
        read();
        changes.listen(CHANGED, this::read);
    }

    public University current() {
        return current;
    }

    /** The names, the first language, the clock and whom people write to. */
    @Transactional
    public void say(String nameFr, String nameEn, Language firstLanguage, String zone, String contact) {
        requireAdministrator();
        List<FieldProblem> problems = new ArrayList<>();
        require(isText(nameFr), "nameFr", problems);
        require(isText(nameEn), "nameEn", problems);
        require(isZone(zone), "timeZone", problems);
        require(contact.isBlank() || PersonDraft.isMail(contact.strip()), "contact", problems);
        if (!problems.isEmpty()) {
            throw new SettingInvalid(problems);
        }
        jdbc.sql("""
                        INSERT INTO openrec.university (name_fr, name_en, first_language, time_zone, contact)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (only_one) DO UPDATE SET name_fr = excluded.name_fr, name_en = excluded.name_en,
                            first_language = excluded.first_language, time_zone = excluded.time_zone,
                            contact = excluded.contact""")
                .params(nameFr.strip(), nameEn.strip(), firstLanguage.name(), zone.strip(), contact.strip())
                .update();
        changes.tell(CHANGED);
        read();
    }

    /** From where mails leave; name and password at the mail server come from outside alone. */
    @Transactional
    public void sendFrom(MailRoute route) {
        requireAdministrator();
        requireWell(route);
        jdbc.sql("""
                        INSERT INTO openrec.university (mail_from, mail_host, mail_port) VALUES (?, ?, ?)
                        ON CONFLICT (only_one) DO UPDATE SET mail_from = excluded.mail_from,
                            mail_host = excluded.mail_host, mail_port = excluded.mail_port""")
                .params(route.from().strip(), route.host().strip(), route.port())
                .update();
        changes.tell(CHANGED);
        read();
    }

    /** @throws SettingInvalid with all that is wrong */
    public void requireWell(MailRoute route) {
        List<FieldProblem> problems = new ArrayList<>();
        require(isSender(route.from()), "from", problems);
        require(isHost(route.host()), "host", problems);
        require(route.port() > 0 && route.port() < 65_536, "port", problems);
        if (!problems.isEmpty()) {
            throw new SettingInvalid(problems);
        }
    }

    private void requireAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new NotTheAdministrator();
        }
    }

    private static void require(boolean well, String field, List<FieldProblem> problems) {
        if (!well) {
            problems.add(new FieldProblem("/" + field, Texts.both("people.setup.wrong." + field)));
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name.strip()).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHost(String host) {
        String name = host.strip();
        return name.length() <= LONGEST_HOST && (name.matches(HOST_NAME) || name.matches(IPV6));
    }

    private static boolean isSender(String from) {
        try {
            return isText(from)
                    && new InternetAddress(from.strip(), true).getAddress().contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    private void read() {
        Optional<University> said = jdbc.sql("SELECT * FROM openrec.university")
                .query(this::university)
                .optional();
        said.ifPresent(it -> {
            current = it;
            Here.is(it.timeZone());
            Here.speaks(it.firstLanguage());
        });
    }

    private University university(ResultSet row, int number) throws SQLException {
        String host = row.getString("mail_host");
        return new University(
                row.getString("name_fr"),
                row.getString("name_en"),
                Optional.ofNullable(row.getString("first_language"))
                        .map(Language::valueOf)
                        .orElse(Language.FR),
                Optional.ofNullable(row.getString("time_zone")).orElse(timeZone),
                row.getString("contact"),
                host == null ? mail : new MailRoute(row.getString("mail_from"), host, row.getInt("mail_port")));
    }

    /** Something is missing or not what it should be. */
    public static final class SettingInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        SettingInvalid(List<FieldProblem> problems) {
            super(problems, "people.setup.problem");
        }
    }

    /** The house is the administrator's. */
    public static final class NotTheAdministrator extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        NotTheAdministrator() {
            super("people.problem.notTheAdministrator");
        }
    }
}
