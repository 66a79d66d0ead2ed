package org.openrec.codesign;

/** The workshops with third parties. */
interface Workshops extends Sessions<Workshop> {}
