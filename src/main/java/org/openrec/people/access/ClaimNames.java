package org.openrec.people.access;

/** What whoever recognises persons calls what is needed of them. */
public interface ClaimNames {

    String login();

    String name();

    String mail();

    String language();
}
