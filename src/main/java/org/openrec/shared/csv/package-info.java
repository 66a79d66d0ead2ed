/** Tables that people bring from spreadsheets. */
@NamedInterface("csv")
@NullMarked
package org.openrec.shared.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
