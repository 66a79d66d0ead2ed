package org.openrec.people.ui.setup;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actors;
import org.openrec.people.university.University;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.Language;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** One question of the first start; each can be left and taken up, and what is missing stays in sight. */
@Route(value = SetupView.ROUTE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
@StyleSheet("context://setup.css")
class SetupView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "setup";

    private final transient Actors actors;
    private final transient UniversitySettings settings;
    private final transient Missing missing;
    private final transient StepForms forms;
    private SetupStep step = SetupStep.UNIVERSITY;

    SetupView(Actors actors, UniversitySettings settings, Missing missing, StepForms forms) {
        this.actors = actors;
        this.settings = settings;
        this.missing = missing;
        this.forms = forms;
        addClassName("setup");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        step = code == null ? missing.steps().stream().findFirst().orElse(SetupStep.UNIVERSITY) : SetupStep.of(code);
        draw();
    }

    private void draw() {
        removeAll();
        List<SetupStep> left = missing.steps();
        Div question = new Div(
                new PageHeader(
                        getTranslation("people.setup.question." + step.code()),
                        getTranslation("people.setup.lead." + step.code())),
                forms.of(step, this::draw),
                onwards());
        question.addClassName("setup-question");
        add(path(left), question, aside(left));
    }

    private Nav path(List<SetupStep> left) {
        OrderedList list = new OrderedList();
        list.addClassName("setup-path");
        Stream.of(SetupStep.values()).forEach(it -> list.add(item(it, left)));
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("people.setup.title"));
        return nav;
    }

    private ListItem item(SetupStep one, List<SetupStep> left) {
        boolean done = one != SetupStep.OPEN && !left.contains(one);
        Anchor link = new Anchor(one.path(), getTranslation("people.setup.step." + one.code()));
        Span detail = new Span(detail(one, done));
        detail.addClassName("row-detail");
        ListItem item = new ListItem(link, detail);
        item.addClassNames("setup-step", one == step ? "now" : done ? "done" : "ahead");
        if (one == step) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String detail(SetupStep one, boolean done) {
        if (one == step) {
            return getTranslation("people.setup.now");
        }
        University university = settings.current();
        return switch (one) {
            case ADMINISTRATOR -> actors.require().displayName();
            case UNIVERSITY ->
                done ? university.name(Language.of(getLocale())).orElse("") + ", " + university.timeZone() : "";
            case MAIL -> done ? university.mail().host() : "";
            case SERVICE, RULES -> done ? getTranslation("people.setup.done") : "";
            case OPEN -> "";
        };
    }

    private Anchor onwards() {
        Anchor next = new Anchor(
                step == SetupStep.OPEN ? "people" : step.next().path(),
                getTranslation(step == SetupStep.OPEN ? "people.setup.people" : "people.setup.onwards"));
        next.addClassName("setup-onwards");
        return next;
    }

    private Aside aside(List<SetupStep> left) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        left.forEach(
                it -> list.add(new ListItem(new Anchor(it.path(), getTranslation("people.missing." + it.code())))));
        Aside aside = new Aside(
                new H2(getTranslation("people.missing")),
                left.isEmpty() ? new Paragraph(getTranslation("people.missing.nothing")) : list,
                new Paragraph(getTranslation("people.setup.leave")));
        aside.addClassName("setup-missing");
        return aside;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.setup.question." + step.code()));
    }
}
