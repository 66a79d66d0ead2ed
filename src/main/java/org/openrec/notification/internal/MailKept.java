package org.openrec.notification.internal;

/** A mail waits to be sent as soon as the transaction is through. */
record MailKept() {}
