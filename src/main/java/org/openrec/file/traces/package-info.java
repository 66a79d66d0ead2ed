/** What pictures tell besides what they show, such as places, devices and dates: found, and taken out. */
@NullMarked
package org.openrec.file.traces;

import org.jspecify.annotations.NullMarked;
