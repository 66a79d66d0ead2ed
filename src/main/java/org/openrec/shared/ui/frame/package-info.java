/** The page around every page: header, navigation, language, what arrives first, and what is shown when something fails. */
@NamedInterface("frame")
@NullMarked
package org.openrec.shared.ui.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
