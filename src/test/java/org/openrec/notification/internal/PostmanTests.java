package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.cases.Relation;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Subject;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A sender that cannot be is noticed at start, not with the first mail. */
class PostmanTests {

    private final List<MimeMessage> sent = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "badges",
                "@univ.example",
                "badges@",
                "badges@univ example",
                "a@b.example, c@d.example",
                "Badges <badges>",
                "Badges <badges@univ.example",
                "badges@univ.example\nBcc: x@y.example",
                "${OPENREC_MAIL_FROM}"
            })
    void refusesASenderThatCannotBe(String from) {
        assertThatThrownBy(() -> postman(from))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OPENREC_MAIL_FROM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openrec@localhost", "badges@univ.example", " badges@univ.example ", "a+b@x.univ.example"})
    void takesAnAddress(String from) {
        assertThatCode(() -> postman(from)).doesNotThrowAnyException();
    }

    @Test
    void takesANameWithTheAddress() throws Exception {
        postman("Université de l’Exemple <badges@univ.example>")
                .send(new Mail(
                        UUID.randomUUID(),
                        Optional.of(new Mail.Message(
                                UUID.randomUUID(),
                                new Subject("application", "1"),
                                new PersonId(UUID.randomUUID()),
                                Relation.OWN)),
                        Optional.empty(),
                        "lea@univ.example",
                        Language.FR,
                        "Bonjour",
                        "Texte",
                        "/",
                        Optional.empty(),
                        0));

        InternetAddress from = (InternetAddress) sent.get(0).getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("badges@univ.example");
        assertThat(from.getPersonal()).isEqualTo("Université de l’Exemple");
    }

    private Postman postman(String from) {
        return new Postman(
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        sent.add(message);
                    }
                },
                new PublicUrl(URI.create("https://openrec.example")),
                (mail, sender) -> new WrittenMail(
                        mail.language(),
                        "Openrec",
                        mail.title(),
                        mail.body(),
                        List.of(),
                        mail.link(),
                        "why",
                        Optional.empty()),
                from);
    }
}
