/** What reviewers see in the place of a form. */
@NullMarked
package org.openrec.application.ui.review;

import org.jspecify.annotations.NullMarked;
