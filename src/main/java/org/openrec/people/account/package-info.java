/** What belongs to a person's account: sessions, tokens, addresses, passkeys, and the links that are mailed. */
@NamedInterface("account")
@NullMarked
package org.openrec.people.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
