package org.openrec.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openrec.notification.Message;
import org.openrec.notification.MessageId;
import org.openrec.notification.Messages;
import org.openrec.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages as rows. */
@Repository
@Transactional
class MessagesInDatabase implements Messages {

    private final JdbcClient jdbc;
    private final Clock clock;

    MessagesInDatabase(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> newest(Actor reader, int limit) {
        return jdbc.sql("SELECT * FROM openrec.message WHERE person_id = ? ORDER BY created_at DESC, id LIMIT ?")
                .param(reader.id().value())
                .param(limit)
                .query(MessagesInDatabase::message)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Actor reader) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM openrec.message"
                        + " WHERE person_id = ? AND read_at IS NULL LIMIT 100) capped")
                .param(reader.id().value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void markRead(Actor reader, MessageId message) {
        jdbc.sql("UPDATE openrec.message SET read_at = ? WHERE id = ? AND person_id = ? AND read_at IS NULL")
                .param(Timestamp.from(clock.instant()))
                .param(message.value())
                .param(reader.id().value())
                .update();
    }

    @Override
    public void markAllRead(Actor reader) {
        jdbc.sql("UPDATE openrec.message SET read_at = ? WHERE person_id = ? AND read_at IS NULL")
                .param(Timestamp.from(clock.instant()))
                .param(reader.id().value())
                .update();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
