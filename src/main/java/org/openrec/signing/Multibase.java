package org.openrec.signing;

import java.math.BigInteger;
import java.util.Base64;

/** Bytes as text with a prefix that says how (Controlled Identifiers 1.0, section 2.4): base58btc, {@code z}, or base64url. */
final class Multibase {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int LONGEST = 256;

    private Multibase() {}

    /** @throws IllegalArgumentException if the text is in neither of the two, or longer than any key */
    static byte[] decodeKey(String text) {
        return text.startsWith("u") && text.length() <= LONGEST
                ? Base64.getUrlDecoder().decode(text.substring(1))
                : decode(text);
    }

    /** @throws IllegalArgumentException if there is a sign in it that base58btc does not have, or it is too long */
    static byte[] decodeBase58(String digits) {
        return decode("z" + digits);
    }

    static String encode(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] next = rest.divideAndRemainder(BASE);
            digits.append(ALPHABET.charAt(next[1].intValue()));
            rest = next[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append(ALPHABET.charAt(0));
        }
        return "z" + digits.reverse();
    }

    /** @throws IllegalArgumentException if the text is not base58btc with its prefix, or longer than any key or proof */
    static byte[] decode(String text) {
        if (!text.startsWith("z") || text.length() > LONGEST) {
            throw new IllegalArgumentException("Not base58btc multibase");
        }
        BigInteger value = BigInteger.ZERO;
        int zeros = 0;
        for (char letter : text.substring(1).toCharArray()) {
            int digit = ALPHABET.indexOf(letter);
            if (digit < 0) {
                throw new IllegalArgumentException("Not a base58 digit: " + letter);
            }
            if (digit == 0 && value.signum() == 0) {
                zeros++;
            }
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] magnitude = value.signum() == 0 ? new byte[0] : value.toByteArray();
        int sign = magnitude.length > 0 && magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - sign];
        System.arraycopy(magnitude, sign, bytes, zeros, magnitude.length - sign);
        return bytes;
    }
}
