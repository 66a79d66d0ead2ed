package org.openrec.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail and hands it to the mail host. */
class Postman {

    private final JavaMailSender sender;
    private final PublicUrl publicUrl;
    private final InternetAddress from;

    /**
     * @param from an address, or {@code Name <address>} (RFC 5322, 3.4)
     * @throws IllegalArgumentException if nobody can send by it
     */
    Postman(JavaMailSender sender, PublicUrl publicUrl, String from) {
        this.sender = sender;
        this.publicUrl = publicUrl;
        this.from = address(from);
    }

    private static InternetAddress address(String from) {
        try {
            InternetAddress address = new InternetAddress(from.strip(), true);
            address.validate();
            if (!address.getAddress().contains("@") || from.matches("(?s).*[\\r\\n].*")) {
                throw new AddressException("No address");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "No mail can be sent from OPENREC_MAIL_FROM \"" + from + "\": give an address, or Name <address>",
                    e);
        }
    }

    void send(Mail mail) {
        String messageId = "<" + mail.id() + "@" + publicUrl.base().getHost() + ">";
        // the standard class would put a new Message-ID in place of ours when the mail is saved
        MimeMessage mime = new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            helper.setFrom(
                    from.getAddress(),
                    Optional.ofNullable(from.getPersonal())
                            .orElseGet(() -> Texts.get(mail.language(), "notification.mail.from")));
            helper.setTo(mail.recipient());
            helper.setSubject(mail.title());
            helper.setText(Texts.get(
                    mail.language(),
                    mail.message().isPresent() ? "notification.mail.text" : "notification.letter.text",
                    mail.body(),
                    publicUrl.resolve(mail.link())));
            // RFC 3834: no out-of-office answers, please
            mime.setHeader("Auto-Submitted", "auto-generated");
            mime.setHeader("Content-Language", mail.language().locale().toLanguageTag());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(mime);
    }
}
