/** Messages to persons, kept in the product and sent by mail. */
@NullMarked
package org.openrec.notification;

import org.jspecify.annotations.NullMarked;
