/** The editor of diagrams and forms. */
@NullMarked
package org.openrec.studio.ui.editor;

import org.jspecify.annotations.NullMarked;
