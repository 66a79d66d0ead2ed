/** Forms: their schema, the validation of values against it, and their rendering. */
@NullMarked
package org.openrec.form;

import org.jspecify.annotations.NullMarked;
