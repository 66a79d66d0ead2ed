package org.openrec.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openrec.shared.PublicUrl;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail and hands it to the mail host. */
class Postman {

    private final JavaMailSender sender;
    private final PublicUrl publicUrl;
    private final BiFunction<Mail, String, WrittenMail> writer;
    private final InternetAddress from;

    /**
     * @param writer writes a mail out that comes from an address
     * @param from an address, or {@code Name <address>} (RFC 5322, 3.4)
     * @throws IllegalArgumentException if nobody can send by it
     */
    Postman(JavaMailSender sender, PublicUrl publicUrl, BiFunction<Mail, String, WrittenMail> writer, String from) {
        this.writer = writer;
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
            WrittenMail written = writer.apply(mail, from.getAddress());
            helper.setFrom(
                    from.getAddress(), Optional.ofNullable(from.getPersonal()).orElseGet(written::house));
            helper.setTo(mail.recipient());
            helper.setSubject(mail.title());
            MimeMultipart twice = new MimeMultipart("alternative");
            twice.addBodyPart(part(written.text(), "plain"));
            twice.addBodyPart(part(written.html(), "html"));
            if (written.calendar().isPresent()) {
                WrittenMail.Invitation invitation = written.calendar().get();
                MimeBodyPart part = part(invitation.calendar(), "calendar");
                part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + invitation.method());
                twice.addBodyPart(part);
            }
            mime.setContent(twice);
            // RFC 3834: no out-of-office answers, please
            mime.setHeader("Auto-Submitted", "auto-generated");
            mime.setHeader("Content-Language", mail.language().locale().toLanguageTag());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(mime);
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }
}
