package org.openrec.codesign.ui.gate;

import com.vaadin.flow.component.UI;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.GateReader;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.task.ui.open.RichForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms by which parties, the service and the sponsor answer. */
@Configuration(proxyBeanMethods = false)
class GateScreens {

    private static final String APPROVED = "approved";
    private static final String SENT_BACK = "sentBack";

    @Bean
    RichForm supportScreen(GateReader gates) {
        return screen(new GateForm("support", "party", "stands", "yes", "no", true), gates);
    }

    @Bean
    RichForm serviceSignOffScreen(GateReader gates) {
        return screen(new GateForm("serviceSignOff", "service", "serviceDecision", APPROVED, SENT_BACK, false), gates);
    }

    @Bean
    RichForm sponsorSignOffScreen(GateReader gates) {
        return screen(new GateForm("sponsorSignOff", "sponsor", "sponsorDecision", APPROVED, SENT_BACK, false), gates);
    }

    private static RichForm screen(GateForm asked, GateReader gates) {
        return RichForm.of(asked.form(), (task, values) -> {
            Sheet sheet = task.part()
                    .about()
                    .map(Long::valueOf)
                    .flatMap(it -> gates.of(InitiativeId.of(task.subject().id()), it))
                    .map(it -> it.now().sheet())
                    .orElseThrow(UnknownInitiative::new);
            return new GatePane(asked, sheet, UI.getCurrent().getLocale(), values);
        });
    }
}
