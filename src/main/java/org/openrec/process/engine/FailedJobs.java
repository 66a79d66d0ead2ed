package org.openrec.process.engine;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.Problem;
import org.openrec.shared.SomebodyWasFaster;

/**
 * How a job goes on that failed: a fault of the machine is tried again, over hours ({@code failedJobRetryTimeCycle});
 * what a feature refuses in words stays refused until somebody has mended it, and is an incident at once.
 */
final class FailedJobs implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(FailedJobs::isRefusal)
                ? new Refused(job, failure)
                : new DefaultJobRetryCmd(job, failure);
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof Problem && !(cause instanceof SomebodyWasFaster) && !(cause instanceof Problem.Busy);
    }

    private static final class Refused extends JobRetryCmd {

        private static final long serialVersionUID = 1L;

        Refused(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            JobEntity failed = getJob();
            if (failed != null) {
                failed.unlock();
                logException(failed);
                failed.setRetries(0);
            }
            return null;
        }
    }
}
