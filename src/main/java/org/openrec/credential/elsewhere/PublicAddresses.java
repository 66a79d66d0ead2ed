package org.openrec.credential.elsewhere;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public internet from those of this machine, this network and special purposes (RFC 6890 and the
 * registries of IANA): a verifier that asks these on a stranger's behalf is a way in.
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL = List.of(
            range("0.0.0.0", 8),
            range("10.0.0.0", 8),
            range("100.64.0.0", 10),
            range("127.0.0.0", 8),
            range("169.254.0.0", 16),
            range("172.16.0.0", 12),
            range("192.0.0.0", 24),
            range("192.0.2.0", 24),
            range("192.88.99.0", 24),
            range("192.168.0.0", 16),
            range("198.18.0.0", 15),
            range("198.51.100.0", 24),
            range("203.0.113.0", 24),
            range("224.0.0.0", 4),
            range("240.0.0.0", 4),
            range("2001::", 23),
            range("2001:db8::", 32),
            range("2002::", 16),
            range("3fff::", 20));

    /** Global unicast; what is outside is special, mapped or translated. */
    private static final Range GLOBAL = range("2000::", 3);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (SPECIAL.stream().anyMatch(range -> range.contains(address.getAddress()))) {
            return false;
        }
        return address instanceof Inet4Address || GLOBAL.contains(address.getAddress());
    }

    private static Range range(String start, int bits) {
        try {
            return new Range(InetAddress.getByName(start).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Range(byte[] start, int bits) {

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
