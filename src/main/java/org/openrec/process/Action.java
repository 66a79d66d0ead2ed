package org.openrec.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openrec.shared.LocalizedText;

/**
 * What a service task or a send task may do; its bean's name is what diagrams call. Together the actions are the
 * catalogue: nothing else is callable.
 */
public interface Action extends JavaDelegate {

    /** The expression's name, such as {@code issueCredential} in {@code ${issueCredential}}. */
    String name();

    /** What it does, in the words of the studio. */
    LocalizedText label();
}
