package io.github.openita.io.online;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells which addresses are not of the open network: those of this machine, of a house, or of no host at all. */
final class PrivateAddress {

    private PrivateAddress() {}

    /**
     * {@return whether nothing on the open network can be there}
     *
     * @param address an address; one of version 4 in the clothes of version 6 is seen through
     */
    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? isPrivate4(bytes) : isPrivate6(bytes));
    }

    private static boolean isPrivate4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        return a == 0
                || a == 10
                || a == 127
                || (a == 100 && b >= 64 && b < 128) // shared by the customers of a provider
                || (a == 169 && b == 254) // link-local, where clouds keep their metadata
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && (c == 0 || c == 2)) // protocols, examples
                || (a == 198 && (b == 18 || b == 19)) // measuring
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113)
                || a >= 224; // multicast, reserved, broadcast
    }

    private static boolean isPrivate6(byte[] bytes) {
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= bytes[i] == 0;
        }
        boolean compatible = zeros && bytes[10] == 0 && bytes[11] == 0;
        boolean mapped = zeros && bytes[10] == -1 && bytes[11] == -1;
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (compatible || mapped) {
            return isPrivate4(bytes, 12);
        }
        if (first == 0x64 && second == 0xFF9B) { // translated to version 4
            return bytes[4] != 0 || bytes[5] != 0 || isPrivate4(bytes, 12);
        }
        if (first == 0x2002) { // tunnelled in version 4
            return isPrivate4(bytes, 2);
        }
        return (first & 0xFE00) == 0xFC00 // unique local
                || (first & 0xFFC0) == 0xFE80
                || (first & 0xFFC0) == 0xFEC0
                || (first == 0x2001 && (second < 0x200 || second == 0xDB8)) // tunnels, protocols, examples
                || (first == 0x100 && second == 0);
    }

    private static boolean isPrivate4(byte[] bytes, int from) {
        byte[] inside = new byte[] {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]};
        try {
            return is(InetAddress.getByAddress(inside));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
