package org.openrec.process.internal;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrec.process.Action;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The actions, by the names under which expressions of diagrams see them; made when first called, after the engine. */
@Component
class ActionBeans {

    private final ListableBeanFactory beans;

    ActionBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<String> names() {
        return Set.of(beans.getBeanNamesForType(Action.class));
    }

    Map<Object, Object> asMap() {
        return new LazyMap();
    }

    private final class LazyMap extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(Object key) {
            return key instanceof String name && names().contains(name);
        }

        @Override
        public Object get(Object key) {
            return beans.getBean((String) key, Action.class);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            Set<Entry<Object, Object>> entries = new HashSet<>();
            names().forEach(name -> entries.add(Map.entry(name, get(name))));
            return entries;
        }
    }
}
