package org.openrec.people.account;

/** Takes letters; kept in the caller's transaction, mailed after it. A port that whoever sends mails implements. */
public interface LetterBox {

    /** Whether a mail host is configured: else nothing leaves, and no link is offered. */
    boolean isOpen();

    void post(Letter letter);
}
