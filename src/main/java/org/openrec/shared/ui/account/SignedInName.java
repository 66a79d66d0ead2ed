package org.openrec.shared.ui.account;

import java.util.Optional;

/** The name of whoever is signed in: a port that the people module implements; else the login stands there. */
public interface SignedInName {

    Optional<String> current();
}
