package org.openrec.people.ui.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestKey;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/**
 * Where the link of an invitation leads: who invites, until when it is good, and one button. On another device than the
 * first it asks for the code that came by mail.
 */
@Route(value = GuestView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://login.css")
public class GuestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the address tells: that a code is asked for, and that the one before was wrong. */
    public static final String CODE = "code";

    public static final String WRONG = "wrong";

    static final String ROUTE = "guest";

    private static final long serialVersionUID = 1L;
    private static final String CODE_FIELD = "guest-code";

    private final transient GuestPasses passes;
    private final transient Clock clock;

    GuestView(GuestPasses passes, Clock clock) {
        this.passes = passes;
        this.clock = clock;
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters told = event.getLocation().getQueryParameters();
        GuestKey key = GuestKey.read(name -> told.getSingleParameter(name).orElse(""));
        Optional<Guest> guest = passes.before(key);
        if (guest.isEmpty()) {
            add(new PageHeader(getTranslation("people.guest.over.title"), getTranslation("people.guest.over")));
            return;
        }
        add(new PageHeader(
                getTranslation("people.guest.title", guest.get().name()),
                getTranslation(
                        "people.guest.lead",
                        guest.get().hostName(),
                        Dates.date(guest.get().lastMoment(), clock.instant(), getLocale()))));
        Set<String> words = told.getParameters().keySet();
        add(words.contains(CODE) ? code(key, words.contains(WRONG)) : enter(key));
    }

    private Component enter(GuestKey key) {
        return new PostForm(LoginView.USE_GUEST_LINK, action("people.guest.enter"), hidden(key));
    }

    private Component code(GuestKey key, boolean wrong) {
        Input code = new Input();
        code.setId(CODE_FIELD);
        code.getElement().setAttribute("name", "code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("maxlength", "6");
        NativeLabel label = new NativeLabel(getTranslation("people.guest.code"));
        label.setFor(CODE_FIELD);
        Div asked = new Div(
                new Paragraph(getTranslation("people.guest.code.help")),
                new PostForm(LoginView.USE_GUEST_LINK, action("people.guest.enter"), hidden(key), label, code));
        asked.addClassName("guest-code");
        if (wrong) {
            asked.addComponentAsFirst(NoticeBox.problem("", getTranslation("people.guest.code.wrong")));
        }
        return asked;
    }

    private NativeButton action(String words) {
        NativeButton action = new NativeButton(getTranslation(words));
        action.addClassName("action");
        return action;
    }

    private static Div hidden(GuestKey key) {
        Div fields = new Div();
        if (key.who().isEmpty()) {
            fields.add(hidden(GuestKey.PASS, key.pass()));
        }
        key.who().ifPresent(it -> fields.add(hidden(GuestKey.WHO, it.toString())));
        key.to().ifPresent(it -> fields.add(hidden(GuestKey.TO, it)));
        return fields;
    }

    private static Input hidden(String name, String value) {
        Input field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        return field;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.guest.page"));
    }
}
