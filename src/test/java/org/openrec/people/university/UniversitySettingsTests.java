package org.openrec.people.university;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail server can be called. */
@OpenrecTest
class UniversitySettingsTests {

    @Autowired
    UniversitySettings settings;

    private static MailRoute at(String host) {
        return new MailRoute("badges@univ.example", host, 25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"smtp.univ.example", "localhost", "10.0.0.1", "::1", "[2001:db8::25]", " mail-1.univ.example "})
    void aServerHasANameOrAnAddress(String host) {
        assertThatCode(() -> settings.requireWell(at(host))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "127.0.0.1:25",
                "smtp.univ.example:587",
                "http://smtp.univ.example",
                "host name",
                "-smtp",
                "smtp.",
                "smtp\n.example",
                "a@b.example",
                "smtp;rm"
            })
    void whatIsNoneIsRefused(String host) {
        assertThatThrownBy(() -> settings.requireWell(at(host))).isInstanceOf(UniversitySettings.SettingInvalid.class);
    }
}
