package org.openrec.people;

/**
 * Where an organisation is (Open Badges 3.0, {@code Address}).
 *
 * @param country of ISO 3166-1, in two letters
 */
public record PostalAddress(String street, String postalCode, String locality, String country) {

    public boolean isEmpty() {
        return street.isBlank() && postalCode.isBlank() && locality.isBlank() && country.isBlank();
    }
}
