package org.openrec.shared.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** What the page says before any view is there. */
public class OpenrecShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Openrec");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("stylesheet", "styles/openrec.css");
        settings.addFavIcon("icon", "images/openrec.svg", "any");
    }
}
