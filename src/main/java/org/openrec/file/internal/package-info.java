/** Files in the pages of signed-in persons. */
@NullMarked
package org.openrec.file.internal;

import org.jspecify.annotations.NullMarked;
