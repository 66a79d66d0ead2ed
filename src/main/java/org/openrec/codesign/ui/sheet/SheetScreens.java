package org.openrec.codesign.ui.sheet;

import java.util.function.BiFunction;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.GateReader;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which sheets are written, and written again. */
@Configuration(proxyBeanMethods = false)
class SheetScreens {

    @Bean
    RichForm paperBadgesScreen(SheetDesk desk) {
        return screen("paperBadges", (task, values) -> new SheetsPane(desk, initiative(task)));
    }

    @Bean
    RichForm paperBadgeRevisionScreen(SheetDesk desk, GateReader gates) {
        return screen("paperBadgeRevision", (task, values) -> {
            long badge = task.part().about().map(Long::valueOf).orElseThrow(UnknownInitiative::new);
            return new RevisionPane(desk, initiative(task), badge, gates.of(initiative(task), badge), values);
        });
    }

    private static InitiativeId initiative(TaskEntry task) {
        return InitiativeId.of(task.subject().id());
    }

    private static RichForm screen(String form, BiFunction<TaskEntry, FormValues, RichFormPane> pane) {
        return new RichForm() {
            @Override
            public FormId form() {
                return new FormId(form);
            }

            @Override
            public RichFormPane open(TaskEntry task, FormValues values) {
                return pane.apply(task, values);
            }
        };
    }
}
