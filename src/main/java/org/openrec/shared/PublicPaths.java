package org.openrec.shared;

import java.util.List;

/**
 * What anyone may read of a feature without signing in, besides the screens marked as public and the public part of the
 * API: a bean of the feature.
 *
 * @param patterns as Spring Security reads them, such as {@code /achievements/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
