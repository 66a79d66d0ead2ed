package org.openrec.people.ui.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A plain form of the browser: the filters that sign people in read it, and password managers know it. */
@Tag("form")
class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PostForm(String action, NativeButton submit, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", action.replaceFirst("^/", ""));
        submit.getElement().setAttribute("type", "submit");
        add(fields);
        add(submit);
    }
}
