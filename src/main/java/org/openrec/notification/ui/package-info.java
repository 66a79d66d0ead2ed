/** The page of a person's messages. */
@NullMarked
package org.openrec.notification.ui;

import org.jspecify.annotations.NullMarked;
