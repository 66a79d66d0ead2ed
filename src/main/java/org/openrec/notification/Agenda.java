package org.openrec.notification;

import java.util.List;
import org.openrec.people.Actor;

/** What a feature tells of the times that somebody is invited to. */
public interface Agenda {

    /** Of the last months and to come, the cancelled ones too; the earliest first. */
    List<Appointment> of(Actor reader);
}
