package org.openrec.codesign.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** What the places of a sheet are called; they are named by JSON Pointers (RFC 6901). */
public final class PlaceNames {

    private PlaceNames() {}

    /** Those that somebody may object to, in their order on the sheet. */
    public static List<String> of(Sheet sheet) {
        Stream<String> criteria = IntStream.range(0, sheet.criteria().size())
                .mapToObj(i -> "/criteria/" + i)
                .flatMap(it -> Stream.of(it + "/title", it + "/shown"));
        return Stream.of(
                        Stream.of("/name", "/summary", "/type", "/picture"),
                        criteria,
                        Stream.of("/competences", "/evidence", "/effort", "/reading"))
                .flatMap(it -> it)
                .toList();
    }

    public static LocalizedText name(String pointer) {
        String[] path = pointer.split("/", -1);
        if (path[1].equals("criteria") && path.length > 3) {
            return new LocalizedText(criterion(Language.FR, path), criterion(Language.EN, path));
        }
        return Texts.both(key(path));
    }

    private static String criterion(Language language, String[] path) {
        return Texts.get(
                language,
                "codesign.sheet.place.criterion",
                Integer.parseInt(path[2]) + 1,
                Texts.get(language, key(path)));
    }

    private static String key(String[] path) {
        return switch (path[1]) {
            case "criteria" -> path.length > 3 ? "codesign.sheet.criterion." + path[3] : "codesign.sheet.part.criteria";
            case "competences" -> "codesign.sheet.part.competences";
            case "picture" -> "codesign.sheet.part.picture";
            case "reading" -> path.length > 2 ? "codesign.sheet." + path[2] : "codesign.sheet.place.reading";
            default -> "codesign.sheet." + path[1];
        };
    }
}
