package org.openrec.codesign.ui.sheet;

import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.GateReader;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which sheets are written, and written again. */
@Configuration(proxyBeanMethods = false)
class SheetScreens {

    @Bean
    RichForm paperBadgesScreen(SheetDesk desk) {
        return RichForm.of("paperBadges", (task, values) -> new SheetsPane(desk, initiative(task)));
    }

    @Bean
    RichForm paperBadgeRevisionScreen(SheetDesk desk, GateReader gates) {
        return RichForm.of("paperBadgeRevision", (task, values) -> {
            long badge = task.part().about().map(Long::valueOf).orElseThrow(UnknownInitiative::new);
            return new RevisionPane(desk, initiative(task), badge, gates.of(initiative(task), badge), values);
        });
    }

    private static InitiativeId initiative(TaskEntry task) {
        return InitiativeId.of(task.subject().id());
    }
}
