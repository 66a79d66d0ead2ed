package org.openrec.task;

import java.time.Instant;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.shared.LocalizedText;

/** A form that was filled in at an earlier step about the same subject. */
public record FilledForm(LocalizedText step, String person, Instant at, FormSchema schema, FormValues values) {}
