package org.openrec.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail and hands it to the mail host. */
class Postman {

    private final JavaMailSender sender;
    private final PublicUrl publicUrl;
    private final String from;

    Postman(JavaMailSender sender, PublicUrl publicUrl, String from) {
        this.sender = sender;
        this.publicUrl = publicUrl;
        this.from = from;
    }

    void send(Mail mail) {
        String messageId = "<" + mail.message() + "@" + publicUrl.base().getHost() + ">";
        // the standard class would put a new Message-ID in place of ours when the mail is saved
        MimeMessage mime = new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            helper.setFrom(from, Texts.get(mail.language(), "notification.mail.from"));
            helper.setTo(mail.recipient());
            helper.setSubject(mail.title());
            helper.setText(
                    Texts.get(mail.language(), "notification.mail.text", mail.body(), publicUrl.resolve(mail.link())));
            // RFC 3834: no out-of-office answers, please
            mime.setHeader("Auto-Submitted", "auto-generated");
            mime.setHeader("Content-Language", mail.language().locale().toLanguageTag());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(mime);
    }
}
