package org.openrec.task.ui.list;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature shows above the task list, such as decisions that can still be taken back; one bean for each. */
public interface AboveTasks {

    /** @param changed to be run after it has changed which tasks there are */
    Optional<Component> open(Runnable changed);
}
