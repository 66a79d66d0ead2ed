package org.openrec.notification.ui;

import org.openrec.notification.Messages;
import org.openrec.people.Actors;
import org.openrec.shared.ui.DoorCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The number beside "Messages". */
@Configuration(proxyBeanMethods = false)
class UnreadMessages {

    @Bean
    DoorCount doorOfMessages(Messages messages, Actors actors) {
        return new DoorCount(
                "messages", () -> actors.current().map(messages::unread).orElse(0), "shared.nav.messages.count");
    }
}
