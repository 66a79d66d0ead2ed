package org.openrec.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * What jobs are created from, read once by each node instead of once for each job: a deployment writes it, and nothing
 * changes it afterwards. Openrec pauses the jobs of one case, never those of a definition.
 */
public class JobDefinitionsAtHand extends JobDefinitionManager {

    private static final int MOST = 5_000;

    /** Sessions of the engine live for one command: what is at hand is of the factory that makes them. */
    static final class Factory extends GenericManagerFactory {

        private final Cache<String, JobDefinitionEntity> atHand =
                Caffeine.newBuilder().maximumSize(MOST).build();

        Factory() {
            super(JobDefinitionsAtHand.class);
        }

        @Override
        public Class<?> getSessionType() {
            return JobDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new JobDefinitionsAtHand(atHand);
        }
    }

    private final Cache<String, JobDefinitionEntity> atHand;

    JobDefinitionsAtHand(Cache<String, JobDefinitionEntity> atHand) {
        this.atHand = atHand;
    }

    @Override
    public @Nullable JobDefinitionEntity findById(String id) {
        JobDefinitionEntity known = atHand.getIfPresent(id);
        if (known != null) {
            return known;
        }
        JobDefinitionEntity read = super.findById(id);
        if (read != null) {
            atHand.put(id, read);
        }
        return read;
    }
}
