package org.openrec.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which names of streams stand in a compound file (MS-CFB 2.6.1: UTF-16LE), read once and never whole in memory. */
final class CompoundNames {

    private static final int WINDOW = 64 * 1024;

    /** Of a stream, in bytes (MS-CFB 2.6.1). */
    private static final int LONGEST_NAME = 64;

    private CompoundNames() {}

    @SafeVarargs
    static Set<String> in(InputStream content, Set<String>... names) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        for (Set<String> some : names) {
            some.forEach(name -> wanted.put(utf16(name), name));
        }
        Set<String> found = new HashSet<>();
        byte[] window = new byte[WINDOW];
        int kept = 0;
        int read = content.readNBytes(window, kept, WINDOW);
        while (read > 0) {
            // bytes as Latin-1 keep each of them one character
            String bytes = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
            wanted.forEach((written, name) -> {
                if (bytes.contains(written)) {
                    found.add(name);
                }
            });
            // a name may lie across the end of the window
            int end = kept + read;
            kept = Math.min(LONGEST_NAME, end);
            System.arraycopy(window, end - kept, window, 0, kept);
            read = content.readNBytes(window, kept, WINDOW - kept);
        }
        return found;
    }

    /** Each byte one character here. */
    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
