package org.openrec.task.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskFilter.Sort;

/** The filter of a list in the address of its page: it survives a reload, the way back, and the way through its tasks. */
public final class FilterAddress {

    private static final String SCOPE = "scope";
    private static final String CATEGORY = "category";
    private static final String DAYS = "days";
    private static final String OVERDUE = "overdue";
    private static final String SEARCH = "q";
    private static final String SORT = "sort";

    private FilterAddress() {}

    public static TaskFilter read(QueryParameters address) {
        return TaskFilter.of(value(address, SCOPE, Scope.class).orElse(Scope.ALL))
                .category(address.getSingleParameter(CATEGORY))
                .olderThan(address.getSingleParameter(DAYS).flatMap(FilterAddress::days))
                .overdue(address.getSingleParameter(OVERDUE).isPresent())
                .search(address.getSingleParameter(SEARCH).orElse(""))
                .sort(value(address, SORT, Sort.class).orElse(Sort.DUE));
    }

    public static QueryParameters write(TaskFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        if (filter.scope() != Scope.ALL) {
            address.put(SCOPE, filter.scope().name());
        }
        filter.category().ifPresent(it -> address.put(CATEGORY, it));
        filter.olderThan().ifPresent(it -> address.put(DAYS, Long.toString(it.toDays())));
        if (filter.overdue()) {
            address.put(OVERDUE, "yes");
        }
        if (!filter.search().isBlank()) {
            address.put(SEARCH, filter.search());
        }
        if (filter.sort() != Sort.DUE) {
            address.put(SORT, filter.sort().name());
        }
        return QueryParameters.simple(address);
    }

    /** The path of a page with the filter behind it. */
    public static String of(String path, TaskFilter filter) {
        String query = write(filter).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Optional<Duration> days(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Duration.ofDays(Long.parseLong(text))) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> value(QueryParameters address, String name, Class<E> type) {
        return address.getSingleParameter(name).flatMap(text -> {
            for (E value : type.getEnumConstants()) {
                if (value.name().equals(text)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        });
    }
}
