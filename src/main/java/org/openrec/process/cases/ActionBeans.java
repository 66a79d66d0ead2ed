package org.openrec.process.cases;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrec.cases.Action;
import org.openrec.process.models.CaseDiagrams;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The actions, by the names under which expressions of diagrams see them; made when first called, after the engine. */
@Component
public class ActionBeans {

    private final ListableBeanFactory beans;
    private final CaseDiagrams diagrams;
    private final Incidents incidents;

    ActionBeans(ListableBeanFactory beans, CaseDiagrams diagrams, Incidents incidents) {
        this.incidents = incidents;
        this.beans = beans;
        this.diagrams = diagrams;
    }

    Set<String> names() {
        return Set.of(beans.getBeanNamesForType(Action.class));
    }

    /** By name. */
    public Map<String, Action> all() {
        return beans.getBeansOfType(Action.class);
    }

    public Map<Object, Object> asMap() {
        return new LazyMap();
    }

    private final class LazyMap extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(Object key) {
            return key instanceof String name && names().contains(name);
        }

        @Override
        public Object get(Object key) {
            return new ActionDelegate(beans.getBean((String) key, Action.class), diagrams, incidents);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            Set<Entry<Object, Object>> entries = new HashSet<>();
            names().forEach(name -> entries.add(Map.entry(name, get(name))));
            return entries;
        }
    }
}
