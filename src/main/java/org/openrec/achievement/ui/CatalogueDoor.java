package org.openrec.achievement.ui;

import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueDoor {

    @Bean
    PublicPaths publicPathsOfAchievements() {
        return PublicPaths.of("/achievements/**");
    }

    @Bean
    Door doorToCatalogue() {
        return Door.forEveryone("", "achievement.door", 10).leadingTo("badges");
    }
}
