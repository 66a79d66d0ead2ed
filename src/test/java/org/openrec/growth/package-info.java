/** What pages and answers cost while the house grows. */
@NullMarked
package org.openrec.growth;

import org.jspecify.annotations.NullMarked;
