package org.openrec.process.cases;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.CaseHeld;
import org.openrec.cases.subject.CaseVariables;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/**
 * What expressions see of the case besides its variables: {@code #{execution.processBusinessKey}}, since a called process
 * is about the subject of its caller; the facts of the subject, such as {@code ${reviewDelay}}; and {@code ${parties}}
 * where a step is repeated: the members of a set, at that moment.
 */
@Component
public class CaseInExpressions extends ELResolver {

    private static final String BUSINESS_KEY = "processBusinessKey";

    private final CaseDiagrams diagrams;
    private final SubjectKinds kinds;
    private final Incidents incidents;

    CaseInExpressions(CaseDiagrams diagrams, SubjectKinds kinds, Incidents incidents) {
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.kinds = kinds;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof DelegateExecution execution && BUSINESS_KEY.equals(property)) {
            context.setPropertyResolved(true);
            return execution.getProcessBusinessKey();
        }
        return base == null && context.getContext(VariableScope.class) instanceof DelegateExecution scope
                ? ofSubject(context, scope, String.valueOf(property))
                : null;
    }

    private @Nullable Object ofSubject(ELContext context, DelegateExecution execution, String name) {
        Subject subject = new Subject(diagrams.of(execution).subjectType(), execution.getProcessBusinessKey());
        Optional<Object> found = kinds.of(subject)
                .map(SubjectKind::variables)
                .flatMap(kind -> kind.sets().containsKey(name)
                        ? Optional.of(members(kind, execution, subject, name))
                        : kind.fact(name, subject));
        found.ifPresent(it -> context.setPropertyResolved(true));
        return found.orElse(null);
    }

    private List<String> members(CaseVariables kind, DelegateExecution execution, Subject subject, String name) {
        List<String> members =
                kind.members(name, subject, variable -> Optional.ofNullable(execution.getVariable(variable))
                        .map(String::valueOf));
        if (members.size() > BoundedRepetition.MOST) {
            throw incidents.of(CaseHeld.repetitions(BoundedRepetition.MOST), execution);
        }
        return members;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        // nothing is resolved here, so nothing is changed
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
