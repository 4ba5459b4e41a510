package io.github.openita.io.online;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one visit: each goes back to the host that set it, whatever else it asks for, and is forgotten with the
 * visit. Used by one thread.
 */
final class Cookies {

    private static final int MOST = 50;
    private static final int LONGEST = 4096;

    private final Map<String, Map<String, String>> byHost = new HashMap<>();

    void take(String host, HttpHeaders headers) {
        Map<String, String> known = byHost.computeIfAbsent(host, key -> new LinkedHashMap<>());
        for (String header : headers.allValues("set-cookie")) {
            int end = header.indexOf(';');
            String pair = (end < 0 ? header : header.substring(0, end)).trim();
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.length() <= LONGEST && Caller.isSendable(pair) && known.size() < MOST) {
                known.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** {@return the header for a host; empty where it set none} */
    Optional<String> of(String host) {
        return Optional.ofNullable(byHost.get(host))
                .filter(known -> !known.isEmpty())
                .map(known -> known.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }
}
