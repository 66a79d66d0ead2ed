package org.openrec.file.traces;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamSource;

/**
 * Takes out of a picture or a film what its device wrote beside what it shows: places, names, serial numbers, dates,
 * small copies of what it once showed. What is needed to show it stays byte for byte, its orientation and its colours
 * among it, and so does a badge that was put into it.
 *
 * <p>What is not known is taken out too, wherever the format lets a reader do without it.
 */
public final class PictureTraces {

    /**
     * A file without them.
     *
     * @param content read anew each time
     * @param shorterBy in bytes
     */
    public record Clean(InputStreamSource content, long shorterBy) {}

    /** Finds what has to give way, in any order. */
    @FunctionalInterface
    private interface Finder {
        List<Edit> find(InputStream picture) throws IOException;
    }

    private static final Finder BOXES = in -> new BoxTraces(in).find();

    private static final Map<String, Finder> FINDERS = Map.ofEntries(
            Map.entry("image/jpeg", in -> new JpegTraces(in).find()),
            Map.entry("image/png", in -> new PngTraces(in).find()),
            Map.entry("image/webp", in -> new WebpTraces(in).find()),
            Map.entry("image/gif", in -> new GifTraces(in).find()),
            Map.entry("image/tiff", TiffTraces::find),
            Map.entry("image/heic", BOXES),
            Map.entry("image/heif", BOXES),
            Map.entry("image/avif", BOXES),
            Map.entry("video/mp4", BOXES),
            Map.entry("video/quicktime", BOXES),
            Map.entry("video/3gpp", BOXES),
            Map.entry("video/3gpp2", BOXES),
            Map.entry("video/x-m4v", BOXES),
            Map.entry("audio/mp4", BOXES));

    private PictureTraces() {}

    /**
     * The content as it is where its type carries none that is known.
     *
     * @throws DamagedPicture if it shows nothing, or its parts cannot be told from each other
     */
    public static Clean without(String mediaType, InputStreamSource content) throws IOException {
        Finder finder = FINDERS.get(mediaType);
        if (finder == null) {
            return new Clean(content, 0);
        }
        List<Edit> edits;
        try (InputStream in = content.getInputStream()) {
            edits = inOrder(finder.find(in));
        } catch (EOFException end) {
            throw new DamagedPicture("ends too early");
        }
        return new Clean(
                () -> new Edited(content.getInputStream(), edits),
                edits.stream().mapToLong(Edit::shorterBy).sum());
    }

    private static List<Edit> inOrder(List<Edit> found) throws DamagedPicture {
        List<Edit> edits = new ArrayList<>();
        for (Edit edit :
                found.stream().sorted(Comparator.comparingLong(Edit::offset)).toList()) {
            Edit last = edits.isEmpty() ? Edit.blank(0, 0) : edits.get(edits.size() - 1);
            if (edit.offset() >= last.end()) {
                edits.add(edit);
            } else if (last.instead().isEmpty() && edit.instead().isEmpty()) {
                edits.set(
                        edits.size() - 1, Edit.blank(last.offset(), Math.max(last.end(), edit.end()) - last.offset()));
            } else {
                throw new DamagedPicture("parts lie on each other");
            }
        }
        return edits;
    }
}
