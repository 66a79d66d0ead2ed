/** What the process {@code badge-application} and requests say to each other. */
@NullMarked
package org.openrec.application.process;

import org.jspecify.annotations.NullMarked;
