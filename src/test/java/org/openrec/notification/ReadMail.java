package org.openrec.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A mail as a program for mails shows it: in text alone, or as a page. */
public record ReadMail(String text, String page) {

    public static ReadMail of(MimeMessage mail) {
        try {
            MimeMultipart both = (MimeMultipart) mail.getContent();
            return new ReadMail(part(both, 0, "text/plain"), part(both, 1, "text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMultipart all, int number, String type) throws MessagingException, IOException {
        if (!all.getBodyPart(number).isMimeType(type)) {
            throw new IllegalStateException(
                    "Not " + type + " but " + all.getBodyPart(number).getContentType());
        }
        return all.getBodyPart(number).getContent().toString();
    }
}
