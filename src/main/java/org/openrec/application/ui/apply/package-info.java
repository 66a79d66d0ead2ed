/** Where a student writes a request, sends it and completes it. */
@NullMarked
package org.openrec.application.ui.apply;

import org.jspecify.annotations.NullMarked;
