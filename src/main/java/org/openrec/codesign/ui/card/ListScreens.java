package org.openrec.codesign.ui.card;

import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.task.ui.open.RichForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms by which lists are settled. */
@Configuration(proxyBeanMethods = false)
class ListScreens {

    @Bean
    RichForm interestListScreen(CardDesk desk) {
        return screen("mutualInterest", ContributionKind.INTEREST, desk);
    }

    @Bean
    RichForm situationsListScreen(CardDesk desk) {
        return screen("situationsList", ContributionKind.SITUATION, desk);
    }

    @Bean
    RichForm competencesListScreen(CardDesk desk) {
        return screen("competencesList", ContributionKind.COMPETENCE, desk);
    }

    @Bean
    RichForm evidenceListScreen(CardDesk desk) {
        return screen("evidenceList", ContributionKind.EVIDENCE, desk);
    }

    private static RichForm screen(String form, ContributionKind kind, CardDesk desk) {
        return RichForm.of(
                form,
                (task, values) ->
                        new ListPane(desk, InitiativeId.of(task.subject().id()), kind, values));
    }
}
