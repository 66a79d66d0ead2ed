package org.openrec.people;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;

/**
 * What somebody writes of an organisation, as it comes.
 *
 * @param logoSvg a complete SVG document
 */
public record OrganisationDraft(
        Optional<OrganisationKind> kind,
        String nameFr,
        String nameEn,
        String email,
        String url,
        PostalAddress address,
        Optional<String> logoSvg) {

    /** The most letters of a field. */
    public static final int LONGEST = 300;

    /** The most letters of a logo. */
    public static final int LARGEST_LOGO = 100_000;

    private static final Pattern MAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,253}");
    private static final Pattern SVG = Pattern.compile("(?s)\\s*(<\\?xml.*?\\?>\\s*)?<svg[\\s>].*</svg>\\s*");

    public static OrganisationDraft of(Organisation organisation) {
        return new OrganisationDraft(
                Optional.of(organisation.kind()),
                organisation.name().fr(),
                organisation.name().en(),
                organisation.email(),
                organisation.url().toString(),
                organisation.address(),
                organisation.logoSvg());
    }

    /** All that is wrong with it, each thing at its field. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind.isEmpty()) {
            problems.add(problem("kind"));
        }
        if (!isText(nameFr)) {
            problems.add(problem("nameFr"));
        }
        if (!isText(nameEn)) {
            problems.add(problem("nameEn"));
        }
        if (!email.isEmpty() && !MAIL.matcher(email).matches()) {
            problems.add(problem("email"));
        }
        if (!isAddress(url)) {
            problems.add(problem("url"));
        }
        Map.of("street", address.street(), "postalCode", address.postalCode(), "locality", address.locality())
                .forEach((field, text) -> {
                    if (!text.isEmpty() && !isText(text)) {
                        problems.add(problem("place", "/" + field));
                    }
                });
        if (!address.country().isEmpty() && !address.country().matches("[A-Z]{2}")) {
            problems.add(problem("country"));
        }
        if (logoSvg.filter(it -> it.length() > LARGEST_LOGO
                        || it.indexOf('\0') >= 0
                        || !SVG.matcher(it).matches())
                .isPresent()) {
            problems.add(problem("logo"));
        }
        return problems;
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= LONGEST
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static FieldProblem problem(String field) {
        return problem(field, "/" + field);
    }

    private static FieldProblem problem(String what, String pointer) {
        return new FieldProblem(pointer, Texts.both("people.organisation.problem." + what));
    }
}
