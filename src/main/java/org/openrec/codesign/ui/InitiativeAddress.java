package org.openrec.codesign.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;

/** Which initiative a page is about, by its address. */
public final class InitiativeAddress {

    private InitiativeAddress() {}

    /** @throws UnknownInitiative for what can be none */
    public static InitiativeId of(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(InitiativeId::parse).orElseThrow(UnknownInitiative::new);
    }
}
