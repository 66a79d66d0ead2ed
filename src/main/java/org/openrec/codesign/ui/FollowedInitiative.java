package org.openrec.codesign.ui;

import com.vaadin.flow.component.Component;
import org.openrec.codesign.InitiativeId;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.Live;

/** Parts of pages that follow what others do in an initiative. */
public final class FollowedInitiative {

    private FollowedInitiative() {}

    /** Who has left meanwhile is led away. */
    public static void follow(Component part, Changes changes, InitiativeId initiative, Runnable show) {
        Live.follow(part, changes, initiative.topic(), () -> {
            try {
                show.run();
            } catch (Problem noLonger) {
                part.getUI().ifPresent(ui -> ui.navigate("initiatives"));
            }
        });
    }
}
