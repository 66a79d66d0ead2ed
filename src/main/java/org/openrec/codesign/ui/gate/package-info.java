/** What those see and say who are asked about a badge before it is published. */
@NullMarked
package org.openrec.codesign.ui.gate;

import org.jspecify.annotations.NullMarked;
