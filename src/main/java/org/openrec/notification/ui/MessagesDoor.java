package org.openrec.notification.ui;

import org.openrec.notification.Messages;
import org.openrec.people.Actors;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the messages, with how many are unread. */
@Configuration(proxyBeanMethods = false)
class MessagesDoor {

    @Bean
    PublicPaths publicPathsOfMessages() {
        return PublicPaths.of("/messages.css");
    }

    @Bean
    Door doorToMessages(Messages messages, Actors actors) {
        return Door.forSignedIn("messages", "notification.door", 60)
                .with(() -> actors.current().map(messages::unread).orElse(0), "notification.door.waiting");
    }

    @Bean
    Door doorToNotices() {
        return Door.forRoles("notices", "notification.words.door", 84, "MANAGER", "ADMIN")
                .inFootForSignedIn();
    }
}
