package org.openrec.codesign.badge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms from the crossing to the badge in use. */
@Configuration(proxyBeanMethods = false)
class PaperForms {

    @Bean
    FormHandler paperBadgesForm(
            PaperBadges badges, PaperReader reader, Proposals proposals, Memory memory, Clock clock) {
        return HandledForm.of("paperBadges", form -> {
            List<PaperBadge> before =
                    badges.findByInitiativeOrderById(form.initiative().value());
            before.stream().filter(PaperBadge::isDraft).forEach(badge -> badge.drop(clock.instant()));
            for (PaperBadgeContent content : reader.badges(form)) {
                PaperBadge badge = new PaperBadge(form.initiative(), content, clock.instant());
                before.stream()
                        .filter(it -> it.name().fr().equals(content.name().fr()))
                        .flatMap(it -> it.achievement().stream())
                        .findFirst()
                        .ifPresent(badge::succeeds);
                badges.saveAndFlush(badge);
                proposals.keep(badge, "", clock.instant());
                memory.keep(Happened.in(form, Happening.BADGE_DRAFTED, content.name()));
            }
        });
    }

    @Bean
    FormHandler supportForm(Gate gate) {
        return HandledForm.of("support", form -> {
            boolean stands = form.text("stands").equals("yes");
            if (!stands && form.text("reason").isEmpty()) {
                throw InitiativeInvalid.in("/reason", "codesign.problem.objection");
            }
            gate.say(
                    gate.badge(form.about()),
                    GateDecision.Voice.PARTY,
                    form.party(),
                    stands,
                    form.text("reason"),
                    form.actor());
        });
    }

    @Bean
    FormHandler serviceSignOffForm(Gate gate) {
        return signOff(gate, "serviceSignOff", "serviceDecision", GateDecision.Voice.SERVICE);
    }

    @Bean
    FormHandler sponsorSignOffForm(Gate gate) {
        return signOff(gate, "sponsorSignOff", "sponsorDecision", GateDecision.Voice.SPONSOR);
    }

    private static FormHandler signOff(Gate gate, String form, String field, GateDecision.Voice voice) {
        return HandledForm.of(
                form,
                filled -> gate.say(
                        gate.badge(filled.about()),
                        voice,
                        Optional.empty(),
                        filled.text(field).equals("approved"),
                        filled.text("reason"),
                        filled.actor()));
    }

    @Bean
    FormHandler paperBadgeRevisionForm(
            Gate gate, PaperBadges badges, PaperReader reader, Proposals proposals, Memory memory, Clock clock) {
        return HandledForm.of("paperBadgeRevision", form -> {
                    if (form.text("revision").equals("revised")) {
                        PaperBadge badge = gate.badge(form.about());
                        badge.revise(reader.revision(form));
                        badges.saveAndFlush(badge);
                        proposals.keep(badge, form.text("reason"), clock.instant());
                        memory.keep(Happened.in(form, Happening.BADGE_REVISED, badge.name()));
                    }
                })
                .beginningWith(task -> PaperBadgeJson.write(
                        gate.badge(task.part().about().orElseThrow()).content()));
    }

    @Bean
    FormHandler integrationForm(UsePlans plans, Memory memory, Clock clock) {
        return HandledForm.of("integration", form -> {
            plans.save(new UsePlan(
                    form.initiative(),
                    form.text("places"),
                    form.text("communication"),
                    form.text("contact"),
                    form.day("review"),
                    clock.instant()));
            memory.keep(Happened.in(form, Happening.USES_PLANNED));
        });
    }
}
