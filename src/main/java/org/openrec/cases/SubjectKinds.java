package org.openrec.cases;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of subjects, by type; a type that no feature knows has none. */
@Component
public class SubjectKinds {

    private final ObjectProvider<SubjectKind> kinds;

    /** Asked for late: a feature's kind may itself need what asks here. */
    SubjectKinds(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    public Optional<SubjectKind> of(Subject subject) {
        return kinds.stream().filter(kind -> kind.type().equals(subject.type())).findFirst();
    }

    public List<SubjectKind> all() {
        return kinds.stream().toList();
    }
}
