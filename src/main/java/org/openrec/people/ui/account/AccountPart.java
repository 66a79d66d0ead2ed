package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import org.openrec.people.Actor;

/** A part of the page of one's own account. */
public interface AccountPart {

    /** With a heading of its own, as it is now. */
    Component open(Actor actor);
}
