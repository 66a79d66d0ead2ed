/** Drafts of diagrams and forms, their publication, and what was published when, by whom and why. */
@NullMarked
package org.openrec.studio;

import org.jspecify.annotations.NullMarked;
