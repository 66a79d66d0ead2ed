package org.openrec.shared.ui.frame;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * A door of the navigation: a bean of the feature behind it.
 *
 * @param path where it leads; empty for the first page
 * @param label the key of its text
 * @param place where it stands among the others, from the left
 * @param open to whom
 * @param behind the first segments of other addresses that are reached through it
 * @param waiting what waits behind it for whoever asks
 * @param quiet whether it stands in the foot of the page for who is signed in and has work to do
 */
public record Door(
        String path,
        String label,
        int place,
        Predicate<AuthenticationContext> open,
        Set<String> behind,
        Optional<Waiting> waiting,
        boolean quiet) {

    /**
     * A number beside a door.
     *
     * @param count may be capped
     * @param words the key of the text that says the number in words, as {@code {0}}
     */
    public record Waiting(IntSupplier count, String words) {}

    public static Door forEveryone(String path, String label, int place) {
        return new Door(path, label, place, visitor -> true, Set.of(), Optional.empty(), false);
    }

    public static Door forSignedIn(String path, String label, int place) {
        return new Door(path, label, place, AuthenticationContext::isAuthenticated, Set.of(), Optional.empty(), false);
    }

    /** @param roles by their names */
    public static Door forRoles(String path, String label, int place, String... roles) {
        return new Door(
                path,
                label,
                place,
                visitor -> visitor.hasAnyRole(Arrays.asList(roles)),
                Set.of(),
                Optional.empty(),
                false);
    }

    public Door with(IntSupplier count, String words) {
        return new Door(path, label, place, open, behind, Optional.of(new Waiting(count, words)), quiet);
    }

    public Door leadingTo(String... segments) {
        return new Door(path, label, place, open, Set.of(segments), waiting, quiet);
    }

    public Door inFootForSignedIn() {
        return new Door(path, label, place, open, behind, waiting, true);
    }

    boolean standsInFoot(AuthenticationContext visitor) {
        return quiet && visitor.isAuthenticated() && open.test(visitor);
    }

    boolean isWayTo(String segment) {
        return path.equals(segment) || behind.contains(segment);
    }
}
