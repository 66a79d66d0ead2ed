package org.openrec.credential.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The address of a credential is its id, for people and for machines: it gives each what they read (RFC 9110, section
 * 12.5.1). Whoever takes anything gets what was signed; browsers name the page, which links to the others.
 */
@Component
class AskedByType extends OncePerRequestFilter {

    static final String ATTRIBUTE = "org.openrec.credential.mediaType";

    private static final Pattern PATH = Pattern.compile("/credentials/([A-Za-z0-9_-]{24})(\\.[^/]*)?");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final MediaType SIGNED = MediaType.parseMediaType("application/vc+ld+json");
    private static final List<String> ENDINGS = List.of(".json", ".png", ".svg");

    private static final Map<MediaType, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(MediaType.TEXT_HTML, "");
        FORMS.put(MediaType.parseMediaType("application/vc"), ".json");
        FORMS.put(MediaType.parseMediaType("application/vc+ld+json"), ".json");
        FORMS.put(MediaType.parseMediaType("application/ld+json"), ".json");
        FORMS.put(MediaType.APPLICATION_JSON, ".json");
        FORMS.put(MediaType.IMAGE_PNG, ".png");
        FORMS.put(MediaType.parseMediaType("image/svg+xml"), ".svg");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getServletPath());
        if (!path.matches() || !READS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (path.group(2) != null) {
            if (ENDINGS.contains(path.group(2))) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        } else {
            answer(request, response, chain);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        MediaType wanted = wanted(request.getHeader(HttpHeaders.ACCEPT)).orElse(SIGNED);
        String ending = FORMS.getOrDefault(wanted, "");
        if (ending.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, wanted);
        request.getRequestDispatcher(request.getServletPath() + ending).forward(request, response);
    }

    /** The most welcome of our forms. */
    private static Optional<MediaType> wanted(String accept) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(accepted);
            accepted.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return accepted.stream()
                    .filter(it -> it.getQualityValue() > 0)
                    .flatMap(it -> it.isWildcardType()
                            ? Stream.of(SIGNED)
                            : FORMS.keySet().stream().filter(it::includes).limit(1))
                    .findFirst();
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
