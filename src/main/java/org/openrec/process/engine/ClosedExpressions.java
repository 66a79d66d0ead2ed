package org.openrec.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.openrec.process.cases.CaseInExpressions;

/**
 * Expressions that see variables and the actions' names, and nothing inside either: no property, no method, no bean of
 * the application. It stands behind the guard, which refuses such expressions before they are deployed.
 */
final class ClosedExpressions extends JuelExpressionManager {

    private final CaseInExpressions caseInExpressions;

    ClosedExpressions(Map<Object, Object> actions, CaseInExpressions caseInExpressions) {
        super(actions);
        this.caseInExpressions = caseInExpressions;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(caseInExpressions);
        return resolver;
    }
}
