package org.openrec.notification.internal;

import java.util.Properties;
import org.openrec.people.university.MailRoute;
import org.openrec.people.university.UniversitySettings;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail host of today: what the administrator has said, with the account that comes from outside. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class MailHost {

    private final UniversitySettings settings;
    private final MailProperties properties;

    MailHost(UniversitySettings settings, MailProperties properties) {
        this.settings = settings;
        this.properties = properties;
    }

    boolean isThere() {
        return route().isThere();
    }

    MailRoute route() {
        return settings.current().mail();
    }

    JavaMailSenderImpl sender() {
        return sender(route());
    }

    JavaMailSenderImpl sender(MailRoute route) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(route.host());
        sender.setPort(route.port());
        Properties mail = new Properties();
        // used where the server offers it (RFC 3207)
        mail.setProperty("mail.smtp.starttls.enable", "true");
        mail.putAll(properties.getProperties());
        if (StringUtils.hasText(properties.getUsername())) {
            sender.setUsername(properties.getUsername());
            sender.setPassword(properties.getPassword());
            mail.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(mail);
        return sender;
    }
}
