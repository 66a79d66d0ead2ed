package org.openrec.codesign.session;

/** The workshops with third parties. */
public interface Workshops extends Sessions<Workshop> {}
