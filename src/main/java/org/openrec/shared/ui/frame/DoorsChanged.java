package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Told to a page when its person has changed what waits behind a door without leaving it, so that the header counts anew. */
public class DoorsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private DoorsChanged(UI page) {
        super(page, false);
    }

    public static void tell(UI page) {
        ComponentUtil.fireEvent(page, new DoorsChanged(page));
    }
}
