package org.openrec.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Programs in office documents, found by what they are and not by what the document calls itself. */
final class Macros {

    /** The storage of a project in a compound file (MS-OVBA 2.2.1). */
    static final Set<String> STREAMS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA_PROJECT_CUR");

    /** Where OpenDocument (1.3 part 2, 2.2.2) keeps scripts, and Office by custom its projects. */
    private static final Pattern NAME =
            Pattern.compile("(.*/)?vba(project|data)[^/]*|(.*/)?(basic|scripts)/.+", Pattern.DOTALL);

    /** The first bytes of each compound file (MS-CFB 2.2). */
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private Macros() {}

    static boolean isNameOf(String entry) {
        return NAME.matcher(entry.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a part of a package is a compound file with a project in it; read to its end in that case. */
    static boolean in(InputStream part) throws IOException {
        byte[] first = part.readNBytes(COMPOUND_FILE.length);
        return Arrays.equals(first, COMPOUND_FILE)
                && !CompoundNames.in(
                                new SequenceInputStream(new ByteArrayInputStream(first), new StaysOpen(part)), STREAMS)
                        .isEmpty();
    }

    /** The part of a package ends, and the package goes on. */
    private static final class StaysOpen extends FilterInputStream {

        StaysOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened the package closes it
        }
    }
}
