package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Told to a page when its person has done or taken back tasks without leaving it, so that the header counts anew. */
public class TasksChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private TasksChanged(UI page) {
        super(page, false);
    }

    public static void tell(UI page) {
        ComponentUtil.fireEvent(page, new TasksChanged(page));
    }
}
