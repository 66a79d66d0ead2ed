package org.openrec.studio;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the studio publishes ({@code openrec.studio}).
 *
 * @param approval whether a second manager has to approve each publication; publishing an earlier version again never
 *     waits
 */
@ConfigurationProperties("openrec.studio")
public record StudioSettings(@DefaultValue("false") boolean approval) {}
