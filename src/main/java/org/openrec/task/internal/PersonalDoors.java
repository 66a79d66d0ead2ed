package org.openrec.task.internal;

import org.openrec.people.PersonId;
import org.openrec.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens single tasks to single persons, beside the groups that they are for, and shuts them again. */
@Component
class PersonalDoors {

    private final JdbcClient jdbc;

    PersonalDoors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(TaskId task, PersonId guest) {
        String door = guest.toString();
        int opened =
                jdbc.sql("""
                        UPDATE openrec.task_entry SET candidates = array_append(candidates, :door)
                        WHERE id = :task AND NOT :door = ANY (candidates)""").param("door", door).param("task", task.value()).update();
        if (opened == 1) {
            jdbc.sql("""
                            INSERT INTO openrec.task_candidate (candidate, task_id, created_at, due_key, category)
                            SELECT ?, id, created_at, due_key, category FROM openrec.task_entry WHERE id = ?""").params(door, task.value()).update();
        }
    }

    void shut(TaskId task, PersonId person) {
        jdbc.sql("UPDATE openrec.task_entry SET candidates = array_remove(candidates, ?) WHERE id = ?")
                .params(person.toString(), task.value())
                .update();
        jdbc.sql("DELETE FROM openrec.task_candidate WHERE task_id = ? AND candidate = ?")
                .params(task.value(), person.toString())
                .update();
    }
}
