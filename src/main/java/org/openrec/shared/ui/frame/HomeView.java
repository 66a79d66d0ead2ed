package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** Leads each person to their work after they have signed in; to the catalogue if there is none. */
@Route(value = HomeView.PATH, layout = MainLayout.class)
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {

    public static final String PATH = "home";

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<Landing> landings;
    private final transient AuthenticationContext visitor;

    HomeView(ObjectProvider<Landing> landings, AuthenticationContext visitor) {
        this.landings = landings;
        this.visitor = visitor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(landings.orderedStream()
                .flatMap(landing -> landing.path(visitor).stream())
                .findFirst()
                .orElse(""));
    }
}
