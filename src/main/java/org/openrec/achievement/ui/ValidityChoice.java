package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Upkeep;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.ProblemNotice;

/** How long the badges hold, for the service to settle. */
class ValidityChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** @param settled called after it was */
    ValidityChoice(PublishedAchievement achievement, Upkeep upkeep, Runnable settled) {
        Select<Optional<Period>> choice = new Select<>();
        choice.setLabel(getTranslation("achievement.validity.choice"));
        choice.setItems(offered(achievement.settings().validity()));
        choice.setItemLabelGenerator(it -> words(it, getLocale()));
        choice.setValue(achievement.settings().validity());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                try {
                    upkeep.settleValidity(achievement.id(), change.getValue());
                    ProblemNotice.done(
                            getTranslation("achievement.validity.done", words(change.getValue(), getLocale())));
                    settled.run();
                } catch (Problem problem) {
                    ProblemNotice.show(problem);
                }
            }
        });
        Paragraph help = new Paragraph(getTranslation("achievement.validity.help"));
        help.addClassNames("quiet", "small");
        add(choice, help);
    }

    private static List<Optional<Period>> offered(Optional<Period> now) {
        List<Optional<Period>> all = new ArrayList<>(List.of(
                Optional.empty(),
                Optional.of(Period.ofYears(1)),
                Optional.of(Period.ofYears(2)),
                Optional.of(Period.ofYears(3)),
                Optional.of(Period.ofYears(5))));
        if (!all.contains(now)) {
            all.add(now);
        }
        return all;
    }

    static String words(Optional<Period> validity, Locale locale) {
        return validity.map(it -> it.toTotalMonths() % 12 == 0 && it.getDays() == 0
                        ? Texts.get(locale, "achievement.validity.years", it.toTotalMonths() / 12)
                        : Texts.get(locale, "achievement.validity.months", Math.max(1, it.toTotalMonths())))
                .orElseGet(() -> Texts.get(locale, "achievement.validity.ever"));
    }
}
