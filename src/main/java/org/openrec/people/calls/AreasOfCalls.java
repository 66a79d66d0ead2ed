package org.openrec.people.calls;

import java.util.List;
import org.openrec.people.account.ApiAreas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the API answers says which areas there are. */
@Component
class AreasOfCalls implements ApiAreas {

    private static final String API = "/api/";

    private final ObjectProvider<RequestMappingHandlerMapping> calls;

    /** Asked for late: the calls are known when all beans are. */
    AreasOfCalls(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> calls) {
        this.calls = calls;
    }

    @Override
    public List<String> all() {
        return calls.getObject().getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("org.openrec."))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .filter(it -> it.startsWith(API) && !it.startsWith(API + "{") && !it.contains("*"))
                .map(it -> it.substring(API.length()).split("/", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }
}
