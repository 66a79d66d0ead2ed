/** What a reviewer finds and concludes, the rules of it, and the decision of several. */
@NullMarked
package org.openrec.application.opinion;

import org.jspecify.annotations.NullMarked;
