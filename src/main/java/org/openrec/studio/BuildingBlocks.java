package org.openrec.studio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openrec.cases.Action;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.guard.check.DrawnProcess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What diagrams can be made of: the registry that the features fill. */
@Service
public class BuildingBlocks {

    private final ObjectProvider<Action> actions;
    private final SubjectKinds kinds;

    /** Asked for late: features bring actions that need what needs the studio. */
    BuildingBlocks(ObjectProvider<Action> actions, SubjectKinds kinds) {
        this.actions = actions;
        this.kinds = kinds;
    }

    /** All that service tasks and send tasks can call, by name. */
    public List<Action> actions() {
        return actions.stream().sorted(Comparator.comparing(Action::name)).toList();
    }

    /** What the cases of a diagram are about; empty if it names nothing that a feature knows. */
    public Optional<SubjectKind> subject(ProcessModel model) {
        Optional<String> type = DrawnProcess.subject(model.bytes());
        return kinds().stream()
                .filter(kind -> type.filter(kind.type()::equals).isPresent())
                .findFirst();
    }

    public List<SubjectKind> kinds() {
        return kinds.all();
    }
}
