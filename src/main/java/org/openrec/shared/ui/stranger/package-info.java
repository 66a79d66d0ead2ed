/** What anybody may send to the pages, and how much of this node it may take. */
@NullMarked
package org.openrec.shared.ui.stranger;

import org.jspecify.annotations.NullMarked;
