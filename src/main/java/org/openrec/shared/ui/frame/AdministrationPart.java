package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.Component;

/** What the administrator sees of a feature, beside the people: a bean of the feature. */
public interface AdministrationPart {

    /** With a heading of its own, as it is now. */
    Component open();
}
