/** Persons, organisations and roles, and who is asking right now. */
@NullMarked
package org.openrec.people;

import org.jspecify.annotations.NullMarked;
