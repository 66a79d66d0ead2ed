package org.openrec.notification.ui;

import org.openrec.notification.Messages;
import org.openrec.people.Actors;
import org.openrec.shared.ui.DoorCount;
import org.springframework.stereotype.Component;

/** The number beside "Messages". */
@Component
class UnreadMessages implements DoorCount {

    private final Messages messages;
    private final Actors actors;

    UnreadMessages(Messages messages, Actors actors) {
        this.messages = messages;
        this.actors = actors;
    }

    @Override
    public String door() {
        return "messages";
    }

    @Override
    public int waiting() {
        return actors.current().map(messages::unread).orElse(0);
    }

    @Override
    public String words() {
        return "shared.nav.messages.count";
    }
}
