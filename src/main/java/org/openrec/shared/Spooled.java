package org.openrec.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that comes at the pace of its sender, laid down until all of it is there: whoever sends slowly holds a file
 * by that, and no memory and no place that others wait for. Closed, it is gone.
 */
public final class Spooled implements AutoCloseable {

    private static final int IN_MEMORY = 64 * 1024;

    private final byte[] beginning;
    private final Optional<Path> file;

    private Spooled(byte[] beginning, Optional<Path> file) {
        this.beginning = beginning;
        this.file = file;
    }

    /**
     * @param most how many bytes are laid down; what comes after is left where it is
     * @throws IOException if it breaks off
     */
    public static Spooled of(InputStream in, long most) throws IOException {
        byte[] beginning = in.readNBytes((int) Math.min(IN_MEMORY, most));
        if (beginning.length < IN_MEMORY) {
            return new Spooled(beginning, Optional.empty());
        }
        Path file = Files.createTempFile("sent", null);
        Spooled spooled = new Spooled(beginning, Optional.of(file));
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = in.readNBytes(IN_MEMORY);
            for (long left = most - IN_MEMORY; piece.length > 0 && left > 0; piece = in.readNBytes(IN_MEMORY)) {
                out.write(piece, 0, (int) Math.min(piece.length, left));
                left -= piece.length;
            }
        } catch (IOException e) {
            spooled.close();
            throw e;
        }
        return spooled;
    }

    /** All of it, from the beginning. */
    public InputStream open() throws IOException {
        InputStream first = new ByteArrayInputStream(beginning);
        return file.isEmpty() ? first : new SequenceInputStream(first, Files.newInputStream(file.get()));
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
