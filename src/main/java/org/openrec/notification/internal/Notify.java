package org.openrec.notification.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.WrittenNotice;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.subject.CaseRecipients;
import org.openrec.cases.subject.Recipients;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Sends the notice that the step names, or the words that it brings, to whom it names. */
@Component("notify")
class Notify implements Action {

    private static final String NOTICE = "notice";
    private static final String RECIPIENT = "recipient";

    private final Notifications notifications;
    private final SubjectKinds kinds;
    private final Recipients recipients;

    Notify(Notifications notifications, SubjectKinds kinds, Recipients recipients) {
        this.recipients = recipients;
        this.notifications = notifications;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("notification.action.notify");
    }

    @Override
    public List<ActionInput> inputs() {
        return List.of(
                ActionInput.notice(NOTICE, Texts.both("notification.action.notify.notice")),
                ActionInput.recipient(RECIPIENT, Texts.both("notification.action.notify.recipient")));
    }

    @Override
    public Effect effect(Function<String, Optional<String>> inputs) {
        return Effect.NONE.telling();
    }

    @Override
    public ProcessVariables run(Visit visit) {
        Subject subject = visit.subject();
        CaseRecipients named = kinds.of(subject)
                .map(SubjectKind::recipients)
                .orElseThrow(() -> new IllegalStateException("Nobody can be named about a " + subject.type()));
        List<LocalizedText> words = named.words(subject);
        Recipients.Told told = recipients.told(named, visit.input(RECIPIENT), visit);
        String once = subject.id() + "/" + visit.id();
        String notice = visit.input(NOTICE);
        notifications.send(
                notice.equals(WrittenNotice.KEY)
                        ? new Notice(
                                written(WrittenNotice.TITLE, words, visit),
                                written(WrittenNotice.BODY, words, visit),
                                told.persons(),
                                told.relation(),
                                subject,
                                told.link(),
                                once)
                        : Notice.worded(notice, words, told.persons(), told.relation(), subject, told.link(), once));
        return ProcessVariables.none();
    }

    private static LocalizedText written(String name, List<LocalizedText> words, Visit visit) {
        return WrittenNotice.filled(WrittenNotice.read(name, visit::input), words);
    }
}
