package org.openrec.people.account;

import java.time.Instant;
import org.openrec.shared.Language;

/**
 * A mail to an address itself, whoever reads it.
 *
 * @param link the path in the product where the reader goes on
 * @param goodUntil when it is of no use any more: later it is not sent
 */
public record Letter(String address, Language language, String title, String body, String link, Instant goodUntil) {}
