package org.openrec.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openrec.cases.Relation;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.cases.hanging.HangingListener;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Those who manage the processes are told of each case that hangs, once a day: which, where and why. */
@Component
class HangingNotices implements HangingListener {

    private final Notifications notifications;
    private final SubjectKinds kinds;
    private final People people;
    private final Clock clock;

    HangingNotices(Notifications notifications, SubjectKinds kinds, People people, Clock clock) {
        this.notifications = notifications;
        this.kinds = kinds;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void hangs(HangingCase hanging) {
        LocalizedText title = kinds.of(hanging.subject())
                .map(it -> it.titles().title(hanging.subject()))
                .orElseGet(() -> LocalizedText.same(hanging.subject().id()));
        notifications.send(Notice.worded(
                "caseHangs",
                List.of(title, hanging.stepName(), hanging.reason()),
                people.ids(Group.of(Role.MANAGER)),
                Relation.WORK,
                hanging.subject(),
                "/studio/incidents",
                "hangs/" + hanging.subject().id() + "/" + hanging.step() + "/" + LocalDate.now(clock)));
    }
}
