package io.github.openita.io.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.rules.reading.VisitEnd;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Hosts that may not be asked or cannot be reached, and what the exceptions of Java's client mean. */
class HostsTest {

    private static final URI ADDRESS = URI.create("http://www.example.go.th/a");

    private static HostLookup.Names nobodyAsks() {
        return host -> {
            throw new AssertionError("asked for " + host);
        };
    }

    private static HostLookup lookup(HostLookup.Names names) {
        return new HostLookup(names, PrivateAddress::is);
    }

    private static ProxySelector proxy(Proxy.Type type) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        type == Proxy.Type.DIRECT
                                ? Proxy.NO_PROXY
                                : new Proxy(type, InetSocketAddress.createUnresolved("proxy.example.go.th", 3128)));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                // Nobody calls.
            }
        };
    }

    @Test
    void whereAProxyLooksNamesUpNobodyElseDoes() {
        Hosts hosts = new Hosts(lookup(nobodyAsks()), proxy(Proxy.Type.HTTP));
        assertEquals(Optional.empty(), hosts.refusal(ADDRESS));
    }

    @Test
    void anAddressInNumbersIsLookedAtAlsoWithAProxy() {
        Hosts hosts = new Hosts(lookup(InetAddress::getAllByName), proxy(Proxy.Type.HTTP));
        assertEquals(Optional.of(VisitEnd.PRIVATE), hosts.refusal(URI.create("http://10.0.0.1/")));
        assertEquals(Optional.of(VisitEnd.PRIVATE), hosts.refusal(URI.create("http://[::1]/")));
        assertEquals(Optional.of(VisitEnd.PRIVATE), hosts.refusal(URI.create("http://localhost/")));
    }

    @Test
    void withoutAProxyNamesAreLookedUp() {
        HostLookup.Names names = host -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
        for (ProxySelector direct : new ProxySelector[] {null, proxy(Proxy.Type.DIRECT)}) {
            assertEquals(Optional.of(VisitEnd.PRIVATE), new Hosts(lookup(names), direct).refusal(ADDRESS));
        }
    }

    @Test
    void aHostThatCannotBeReachedIsNotTriedForEachLink() {
        HostLookup.Names names = host -> new InetAddress[] {InetAddress.getByName("203.113.0.1")};
        Hosts hosts = new Hosts(lookup(names), null);
        for (int i = 0; i < 3; i++) {
            hosts.failed(ADDRESS, VisitEnd.UNREACHABLE);
            assertEquals(Optional.empty(), hosts.refusal(ADDRESS));
        }
        hosts.failed(ADDRESS, VisitEnd.REFUSED);
        assertEquals(Optional.of(VisitEnd.REFUSED), hosts.refusal(ADDRESS));
        assertEquals(Optional.empty(), hosts.refusal(URI.create("http://www.example.go.th:8080/a")));
        hosts.reached(ADDRESS);
        assertEquals(Optional.empty(), hosts.refusal(ADDRESS));
    }

    private static Trouble trouble(IOException problem, Throwable cause) {
        problem.initCause(cause);
        return Trouble.of(problem);
    }

    @Test
    void whoAnswersThatNobodyListensRefuses() {
        assertEquals(new Trouble(VisitEnd.REFUSED, true, true), Trouble.of(new ConnectException("Connection refused")));
    }

    @Test
    void aNetworkThatIsInTheWaySaysNothingOfTheServer() {
        Trouble unreached = new Trouble(VisitEnd.UNREACHABLE, true, true);
        assertEquals(unreached, Trouble.of(new HttpConnectTimeoutException("x")));
        assertEquals(unreached, trouble(new ConnectException("x"), new NoRouteToHostException("x")));
        assertEquals(unreached, trouble(new ConnectException("x"), new SocketException("Network is unreachable")));
        assertEquals(unreached, trouble(new ConnectException("x"), new UnresolvedAddressException()));
        assertEquals(unreached, trouble(new ConnectException("x"), new UnknownHostException("x")));
        assertEquals(
                new Trouble(VisitEnd.UNREACHABLE, true, false), Trouble.of(new SocketException("Connection reset")));
        assertEquals(new Trouble(VisitEnd.UNREACHABLE, true, false), trouble(new IOException("x"), new EOFException()));
    }

    @Test
    void whatTakesTooLongIsTooSlowAndNotTriedAgain() {
        assertEquals(new Trouble(VisitEnd.TOO_SLOW, false, false), Trouble.of(new HttpTimeoutException("x")));
    }

    @Test
    void aCertificateIsToldFromOtherTroubleOfEncryption() {
        assertEquals(
                new Trouble(VisitEnd.CERTIFICATE, false, false),
                trouble(new SSLHandshakeException("x"), new CertificateExpiredException("x")));
        assertEquals(
                new Trouble(VisitEnd.UNREACHABLE, true, false), Trouble.of(new SSLHandshakeException("no cipher")));
    }
}
