/** Drafts of diagrams and forms, revision by revision. */
@NullMarked
package org.openrec.studio.draft;

import org.jspecify.annotations.NullMarked;
