package org.openrec.codesign.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.Filled;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.badge.GateDecision;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetRules;
import org.openrec.codesign.writing.SheetInShort;
import org.openrec.codesign.writing.Sheets;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms from the crossing to the badge in use. */
@Configuration(proxyBeanMethods = false)
class PaperForms {

    /** What of the sheet somebody objects to: judged by what the sheet has. */
    private static final Set<String> ABOUT = Set.of("about");

    /** Proposes the sheets that are open; badges that come along in short become sheets first, in the place of those. */
    @Bean
    FormHandler paperBadgesForm(
            PaperBadges badges,
            Sheets sheets,
            SheetInShort inShort,
            SheetRules rules,
            Gate gate,
            Memory memory,
            Clock clock) {
        return HandledForm.of("paperBadges", form -> {
                    List<JsonNode> given = form.list("badges");
                    if (!given.isEmpty()) {
                        List<Sheet> brought = inShort.read(form.initiative(), given);
                        sheets.open(form.initiative()).toList().forEach(badge -> {
                            badge.drop(clock.instant());
                            badges.saveAndFlush(badge);
                        });
                        brought.forEach(
                                it -> badges.saveAndFlush(new PaperBadge(form.initiative(), it, clock.instant())));
                    }
                    List<PaperBadge> open = sheets.open(form.initiative()).toList();
                    refuse(
                            open.isEmpty()
                                    ? List.of(new FieldProblem("/badges", Texts.both("codesign.problem.badgeMissing")))
                                    : sheets.missing(open));
                    for (PaperBadge badge : open) {
                        succeed(
                                badge,
                                badges.findByInitiativeOrderById(
                                        form.initiative().value()));
                        gate.propose(badge, "");
                        memory.keep(Happened.in(form, Happening.BADGE_DRAFTED, badge.name()));
                    }
                })
                .keeping(Set.of("badges"));
    }

    /** A badge of the same name that this initiative published before goes on in this one. */
    private static void succeed(PaperBadge badge, List<PaperBadge> all) {
        all.stream()
                .filter(it -> it.sheet().name().fr().equals(badge.sheet().name().fr()))
                .flatMap(it -> it.achievement().stream())
                .findFirst()
                .ifPresent(badge::succeeds);
    }

    private static Optional<String> about(Filled form) {
        return Optional.of(form.text("about")).filter(it -> !it.isEmpty());
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
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
                            about(form),
                            form.actor());
                })
                .keeping(ABOUT);
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
                                about(filled),
                                filled.actor()))
                .keeping(ABOUT);
    }

    /** Proposes the sheet as it stands by now; what comes along in short is written on it first. */
    @Bean
    FormHandler paperBadgeRevisionForm(Gate gate, SheetInShort inShort, SheetRules rules, Memory memory) {
        return HandledForm.of("paperBadgeRevision", form -> {
                    if (form.text("revision").equals("revised")) {
                        PaperBadge badge = gate.badge(form.about());
                        if (form.has("name")) {
                            badge.write(inShort.over(
                                    badge.sheet(),
                                    form.initiative(),
                                    form.submission().values().json()));
                        }
                        refuse(rules.toBeProposed(badge.sheet()));
                        gate.propose(badge, form.text("reason"));
                        memory.keep(Happened.in(form, Happening.BADGE_REVISED, badge.name()));
                    }
                })
                .keeping(SheetInShort.KEYS);
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
