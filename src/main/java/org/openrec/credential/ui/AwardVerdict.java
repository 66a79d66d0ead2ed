package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.openrec.credential.Award;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Verdict;
import org.openrec.shared.setting.Dates;

/** Whether a badge holds, in one line that anybody trusts; how that was found out is folded below it. */
class AwardVerdict extends Div {

    private static final long serialVersionUID = 1L;

    AwardVerdict(Award award, Condition condition, Verdict verdict) {
        boolean sound = condition == Condition.HOLDS && verdict.valid();
        addClassNames("verdict", look(condition, verdict));
        getElement().setAttribute("role", sound ? "status" : "alert");
        Span word = new Span(word(condition, verdict));
        word.addClassName("verdict-word");
        Paragraph line = new Paragraph(word, new Span(" " + told(award, condition, verdict)));
        Paragraph quiet = new Paragraph(quiet(award, condition));
        quiet.addClassName("quiet");
        Div lines = new Div(line, quiet);
        lines.addClassName("verdict-lines");
        Span mark = new Span(sound ? "✓" : condition == Condition.SUSPENDED ? "!" : "✕");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div said = new Div(mark, lines);
        said.addClassName("verdict-said");
        NativeDetails checks = new NativeDetails(
                getTranslation("credential.checks", verdict.checks().size()), new Checklist(verdict.checks()));
        add(said, checks);
        if (sound) {
            verdict.claim()
                    .filter(it -> !it.holders().isEmpty())
                    .ifPresent(it -> add(new NativeDetails(
                            getTranslation("credential.holder.question"), new HolderCheck(it.holders()))));
        }
    }

    private static String look(Condition condition, Verdict verdict) {
        return switch (condition) {
            case HOLDS ->
                verdict.valid() ? "valid" : verdict.outcome() == Verdict.Outcome.NOT_VALID ? "not-valid" : "not-known";
            case SUSPENDED, OVER -> "not-known";
            case REVOKED -> "not-valid";
        };
    }

    private String word(Condition condition, Verdict verdict) {
        return getTranslation(
                        condition == Condition.HOLDS
                                ? "credential.verdict." + verdict.outcome().code()
                                : "credential.now." + condition.code())
                + ".";
    }

    private String told(Award award, Condition condition, Verdict verdict) {
        return switch (condition) {
            case HOLDS ->
                verdict.valid()
                        ? getTranslation(
                                "credential.now.signed", date(award.term().validFrom()))
                        : getTranslation("credential.page." + verdict.outcome().code());
            case OVER ->
                getTranslation(
                        "credential.now.over.since",
                        date(award.term().validUntil().orElseThrow()));
            case SUSPENDED, REVOKED ->
                getTranslation(
                        "credential.now." + condition.code() + ".since",
                        award.standing().since().map(this::date).orElse(""));
        };
    }

    private String quiet(Award award, Condition condition) {
        return switch (condition) {
            case HOLDS ->
                award.term()
                        .validUntil()
                        .map(it -> getTranslation("credential.now.until", date(it)))
                        .orElseGet(() -> getTranslation("credential.now.ever"));
            case OVER -> getTranslation("credential.now.over.means");
            case SUSPENDED, REVOKED ->
                getTranslation(
                        "credential.now.reason",
                        Optional.of(award.standing())
                                .flatMap(it -> it.reason())
                                .map(PublicReason::code)
                                .map(code -> getTranslation("credential.reason." + code))
                                .orElse("–"));
        };
    }

    private String date(java.time.Instant instant) {
        return Dates.onDocuments(instant, getLocale());
    }
}
