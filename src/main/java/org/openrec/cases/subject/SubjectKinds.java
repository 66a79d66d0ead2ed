package org.openrec.cases.subject;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of subjects, by type; a type that no feature knows has none. */
@Component
public class SubjectKinds {

    private final ObjectProvider<CaseVariables> variables;
    private final ObjectProvider<CaseDoers> doers;
    private final ObjectProvider<CaseRecipients> recipients;
    private final ObjectProvider<CaseTitles> titles;
    private final ObjectProvider<CaseCourse> courses;

    /** Asked for late: what a feature says may itself need what asks here. */
    SubjectKinds(
            ObjectProvider<CaseVariables> variables,
            ObjectProvider<CaseDoers> doers,
            ObjectProvider<CaseRecipients> recipients,
            ObjectProvider<CaseTitles> titles,
            ObjectProvider<CaseCourse> courses) {
        this.variables = variables;
        this.doers = doers;
        this.recipients = recipients;
        this.titles = titles;
        this.courses = courses;
    }

    public Optional<SubjectKind> of(Subject subject) {
        return of(subject.type());
    }

    public List<SubjectKind> all() {
        return titles.stream().flatMap(it -> of(it.type()).stream()).toList();
    }

    private Optional<SubjectKind> of(String type) {
        return find(titles, type)
                .map(title -> new SubjectKind(
                        type,
                        find(variables, type).orElseThrow(),
                        find(doers, type).orElseThrow(),
                        find(recipients, type).orElseThrow(),
                        title,
                        find(courses, type).orElseThrow()));
    }

    private static <T extends OfSubject> Optional<T> find(ObjectProvider<T> said, String type) {
        return said.stream().filter(it -> it.type().equals(type)).findFirst();
    }
}
