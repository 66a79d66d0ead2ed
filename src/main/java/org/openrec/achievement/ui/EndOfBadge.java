package org.openrec.achievement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Upkeep;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;

/** Whether a badge takes requests, and what is asked for in its place. */
class EndOfBadge extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PublishedAchievement achievement;
    private final transient Upkeep upkeep;
    private final transient Runnable changed;

    EndOfBadge(PublishedAchievement achievement, Catalogue catalogue, Upkeep upkeep, Runnable changed) {
        this.achievement = achievement;
        this.upkeep = upkeep;
        this.changed = changed;
        addClassNames("block", "badge-settings");
        add(new H2(getTranslation("achievement.end.title")));
        if (achievement.retired()) {
            add(
                    new Paragraph(getTranslation("achievement.end.over")),
                    new Button(
                            getTranslation("achievement.end.offer"),
                            click -> done(() -> upkeep.offer(achievement.id()), "achievement.end.offered")));
            return;
        }
        ComboBox<PublishedAchievement> successor = new ComboBox<>(getTranslation("achievement.end.successor"));
        successor.setItems(query -> catalogue
                .search(
                        query.getFilter().orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        Math.min(query.getLimit(), Catalogue.LARGEST_PAGE))
                .items()
                .stream()
                .skip(query.getOffset())
                .filter(it -> !it.id().equals(achievement.id())));
        successor.setItemLabelGenerator(it -> it.name().in(getLocale()));
        successor.setHelperText(getTranslation("achievement.end.successor.help"));
        successor.setClearButtonVisible(true);
        successor.setWidth("min(26rem, 100%)");
        Button end = new Button(
                getTranslation("achievement.end.do"),
                click -> ask(successor.getOptionalValue().map(PublishedAchievement::id)));
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("achievement.end.help")), successor, end);
    }

    private void ask(Optional<AchievementId> successor) {
        new Confirmation(
                        getTranslation("achievement.end.ask", achievement.name().in(getLocale())),
                        getTranslation("achievement.end.help"),
                        getTranslation("shared.cancel"),
                        getTranslation("achievement.end.do"),
                        () -> done(() -> upkeep.end(achievement.id(), successor), "achievement.end.done"))
                .destructive()
                .open();
    }

    private void done(Runnable deed, String told) {
        try {
            deed.run();
            changed.run();
            ProblemNotice.done(getTranslation(told));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
