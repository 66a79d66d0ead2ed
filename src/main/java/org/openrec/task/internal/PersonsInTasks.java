package org.openrec.task.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInTasks {

    @Bean
    JoinTrace tasksOfPerson() {
        return JoinTrace.ofPersons("task.join.tasks", "openrec.task_entry", "assignee")
                .underWay("closed_at IS NULL");
    }
}
