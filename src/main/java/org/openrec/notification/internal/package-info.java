/** How messages are kept and mailed. */
@NullMarked
package org.openrec.notification.internal;

import org.jspecify.annotations.NullMarked;
