package org.openrec.codesign.contribution;

import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the phases in which everybody contributes. */
@Configuration(proxyBeanMethods = false)
class ContributionForms {

    @Bean
    FormHandler framingForm(Contributing contributing) {
        return HandledForm.of("framing", contributing::frame)
                .beginningWith(task ->
                        contributing.framed(InitiativeId.of(task.subject().id())));
    }

    /** Of the sponsor: the initiative looks for its ecosystem, or the request is framed again. */
    @Bean
    FormHandler mandateForm(Memory memory) {
        return HandledForm.of(
                "mandate",
                form -> memory.keep(
                        form.text("mandateDecision").equals("given")
                                ? Happened.in(form, Happening.MANDATE_GIVEN)
                                : Happened.in(form, Happening.MANDATE_AWAITED, form.text("reason"))));
    }

    @Bean
    FormHandler ecosystemForm(Contributing contributing) {
        return HandledForm.of("ecosystem", contributing::describeEcosystem);
    }

    @Bean
    FormHandler interestForm(Contributing contributing) {
        return HandledForm.of("interest", contributing::stateInterest);
    }

    @Bean
    FormHandler mutualInterestForm(Contributing contributing) {
        return HandledForm.of("mutualInterest", contributing::consolidateInterest);
    }

    @Bean
    FormHandler situationsForm(Contributing contributing) {
        return HandledForm.of("situations", contributing::add);
    }

    @Bean
    FormHandler competencesForm(Contributing contributing) {
        return HandledForm.of("competences", contributing::add);
    }

    @Bean
    FormHandler evidenceForm(Contributing contributing) {
        return HandledForm.of("evidence", contributing::add);
    }

    @Bean
    FormHandler situationsListForm(Contributing contributing) {
        return HandledForm.of("situationsList", form -> contributing.settle(form, ContributionKind.SITUATION));
    }

    @Bean
    FormHandler competencesListForm(Contributing contributing) {
        return HandledForm.of("competencesList", form -> contributing.settle(form, ContributionKind.COMPETENCE));
    }

    @Bean
    FormHandler evidenceListForm(Contributing contributing) {
        return HandledForm.of("evidenceList", form -> contributing.settle(form, ContributionKind.EVIDENCE));
    }
}
