/** Forms on screen: the fields of any form, in the reader's language. */
@NamedInterface("ui")
@NullMarked
package org.openrec.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
