/** Where persons, organisations and what they may are kept. */
@NullMarked
package org.openrec.people.internal;

import org.jspecify.annotations.NullMarked;
