package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.openrec.task.TaskEntry;

/** What a feature shows above the fields of every task about its subjects; one bean for each subject type. */
public interface BesideTask {

    String subjectType();

    Component open(TaskEntry task, Locale locale);
}
