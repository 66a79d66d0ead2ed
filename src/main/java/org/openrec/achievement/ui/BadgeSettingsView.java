package org.openrec.achievement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Upkeep;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** How requests for a badge are treated, and its end: for the service that recognises it. */
@Route(value = "badge-settings", layout = MainLayout.class)
@RolesAllowed({"STAFF", "ADMIN"})
class BadgeSettingsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 365;

    private final transient Catalogue catalogue;
    private final transient Upkeep upkeep;
    private String name = "";

    BadgeSettingsView(Catalogue catalogue, Upkeep upkeep) {
        this.catalogue = catalogue;
        this.upkeep = upkeep;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PublishedAchievement achievement = AchievementId.parse(id)
                .flatMap(catalogue::find)
                .filter(upkeep::maySettle)
                .orElseThrow(() -> new AchievementNotFound(id));
        name = achievement.name().in(getLocale());
        removeAll();
        Anchor back = new Anchor("badges/" + id, getTranslation("achievement.settings.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeader(name, getTranslation("achievement.settings.lead", achievement.version())),
                requests(achievement),
                validity(achievement),
                new EndOfBadge(achievement, catalogue, upkeep, () -> setParameter(event, id)));
    }

    private Section requests(PublishedAchievement achievement) {
        AchievementSettings now = achievement.settings();
        Select<Integer> reviewers = new Select<>();
        reviewers.setLabel(getTranslation("achievement.settings.reviewers"));
        reviewers.setItems(1, 2, 3);
        reviewers.setItemLabelGenerator(it -> getTranslation("achievement.reviewers", it));
        reviewers.setValue(now.reviewers());
        IntegerField review = days("achievement.settings.review", now.reviewDelay());
        IntegerField revision = days("achievement.settings.revision", now.revisionDelay());
        TextField contact = new TextField(getTranslation("achievement.settings.contact"));
        contact.setMaxLength(AchievementSettings.LONGEST_CONTACT);
        contact.setHelperText(getTranslation("achievement.settings.contact.help"));
        contact.setValue(now.contact().orElse(""));
        Button keep = new Button(getTranslation("achievement.settings.keep"), click -> {
            if (isGood(review) && isGood(revision)) {
                keep(
                        achievement,
                        new AchievementSettings(
                                reviewers.getValue(),
                                Duration.ofDays(review.getValue()),
                                Duration.ofDays(revision.getValue()),
                                now.validity(),
                                Optional.of(contact.getValue().strip()).filter(it -> !it.isEmpty())));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section section = new Section(
                new H2(getTranslation("achievement.settings.requests")), reviewers, review, revision, contact, keep);
        section.addClassNames("block", "badge-settings");
        return section;
    }

    private IntegerField days(String label, Duration now) {
        IntegerField days = new IntegerField(getTranslation(label));
        days.setMin(1);
        days.setMax(MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue((int) Math.max(1, now.toDays()));
        days.setErrorMessage(getTranslation("achievement.settings.days", MOST_DAYS));
        return days;
    }

    private static boolean isGood(IntegerField days) {
        Integer value = days.getValue();
        days.setInvalid(value == null || value < 1 || value > MOST_DAYS);
        return !days.isInvalid();
    }

    private void keep(PublishedAchievement achievement, AchievementSettings settings) {
        try {
            int version = upkeep.settle(achievement.id(), settings);
            ProblemNotice.done(getTranslation("achievement.settings.kept", version));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private Section validity(PublishedAchievement achievement) {
        Section section = new Section(
                new H2(getTranslation("achievement.fact.validity")), new ValidityChoice(achievement, upkeep, () -> {}));
        section.addClassName("block");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("achievement.settings.title", name));
    }
}
