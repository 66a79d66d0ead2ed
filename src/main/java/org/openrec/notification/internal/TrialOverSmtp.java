package org.openrec.notification.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.openrec.people.university.MailRoute;
import org.openrec.people.university.MailTrial;
import org.openrec.shared.Texts;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A test mail, step by step (RFC 5321, 3 and 4.2). */
@Component
class TrialOverSmtp implements MailTrial {

    private static final int LONGEST = 500;

    private final MailHost host;

    TrialOverSmtp(MailHost host) {
        this.host = host;
    }

    @Override
    public List<Outcome> send(MailRoute route, String recipient) {
        List<Outcome> outcomes = new ArrayList<>();
        JavaMailSenderImpl sender = host.sender(route);
        try (SMTPTransport smtp = (SMTPTransport) sender.getSession().getTransport("smtp")) {
            smtp.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            outcomes.add(well(Step.SERVER, Optional.ofNullable(smtp.getLastServerResponse())));
            outcomes.add(
                    smtp.isSSL()
                            ? well(Step.ENCRYPTION, Optional.empty())
                            : new Outcome(Step.ENCRYPTION, false, "encryption.none", Optional.empty()));
            if (sender.getUsername() != null) {
                outcomes.add(well(Step.ACCOUNT, Optional.empty()));
            }
            MimeMessage mail = mail(sender, route, recipient);
            smtp.sendMessage(mail, mail.getAllRecipients());
            Stream.of(Step.SENDER, Step.RECIPIENT).forEach(it -> outcomes.add(well(it, Optional.empty())));
            outcomes.add(well(Step.TAKEN, Optional.ofNullable(smtp.getLastServerResponse())));
        } catch (MessagingException e) {
            outcomes.add(failed(e));
        }
        return outcomes;
    }

    private static MimeMessage mail(JavaMailSenderImpl sender, MailRoute route, String recipient)
            throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(route.from().strip(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient.strip(), true));
        mail.setSubject(
                Texts.both("notification.trial.title").fr() + " / "
                        + Texts.both("notification.trial.title").en(),
                StandardCharsets.UTF_8.name());
        mail.setText(
                Texts.both("notification.trial.text").fr() + "\n\n"
                        + Texts.both("notification.trial.text").en() + "\n",
                StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static Outcome well(Step step, Optional<String> said) {
        return new Outcome(step, true, "well", said.map(TrialOverSmtp::oneLine));
    }

    private static Outcome failed(MessagingException e) {
        Optional<String> said = Optional.ofNullable(
                        NestedExceptionUtils.getMostSpecificCause(e).getMessage())
                .map(TrialOverSmtp::oneLine);
        if (e instanceof AuthenticationFailedException) {
            return new Outcome(Step.ACCOUNT, false, "account.refused", said);
        }
        if (causes(e).anyMatch(SMTPSenderFailedException.class::isInstance)) {
            return new Outcome(Step.SENDER, false, "sender.refused", said);
        }
        if (causes(e).anyMatch(SMTPAddressFailedException.class::isInstance)) {
            return new Outcome(Step.RECIPIENT, false, "recipient.refused", said);
        }
        if (e instanceof SMTPSendFailedException sending) {
            boolean account = sending.getReturnCode() == 530 || sending.getReturnCode() == 535;
            return account
                    ? new Outcome(Step.ACCOUNT, false, "account.needed", said)
                    : new Outcome(Step.TAKEN, false, "taken.refused", said);
        }
        if (e instanceof SendFailedException) {
            return new Outcome(Step.TAKEN, false, "taken.refused", said);
        }
        return new Outcome(Step.SERVER, false, unreachable(e), said);
    }

    private static String unreachable(MessagingException e) {
        if (causes(e).anyMatch(UnknownHostException.class::isInstance)) {
            return "server.unknown";
        }
        if (causes(e).anyMatch(SocketTimeoutException.class::isInstance)) {
            return "server.silent";
        }
        return causes(e).anyMatch(ConnectException.class::isInstance) ? "server.refuses" : "server.other";
    }

    private static Stream<Throwable> causes(MessagingException e) {
        List<Throwable> all = new ArrayList<>();
        Throwable cause = e;
        while (cause != null && !all.contains(cause)) {
            all.add(cause);
            cause = cause instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : cause.getCause();
        }
        return all.stream();
    }

    private static String oneLine(String said) {
        String line = said.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
