package org.openrec.health.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The heap: not well when nearly all of it is still held after a collection. */
@Component
class Heap implements HealthIndicator {

    private static final double FULL = 0.95;

    private final Supplier<List<MemoryUsage>> afterCollection;

    @Autowired
    Heap() {
        this(Heap::heldAfterCollection);
    }

    Heap(Supplier<List<MemoryUsage>> afterCollection) {
        this.afterCollection = afterCollection;
    }

    /** Of the pools that hold what lives long: they alone may grow to the whole heap. */
    static List<MemoryUsage> heldAfterCollection() {
        long most = Runtime.getRuntime().maxMemory();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .filter(usage -> usage.getMax() > most / 2)
                .toList();
    }

    @Override
    public Health health() {
        boolean full = afterCollection.get().stream().anyMatch(usage -> usage.getUsed() > FULL * usage.getMax());
        return (full ? Health.down() : Health.up()).build();
    }
}
