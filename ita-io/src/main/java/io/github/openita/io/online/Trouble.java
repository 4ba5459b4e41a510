package io.github.openita.io.online;

import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/**
 * What an exception of a call means for the link.
 *
 * @param end how trying the link ended
 * @param again whether a second call may end better
 * @param beforeConnecting whether the server was not even reached
 */
record Trouble(VisitEnd end, boolean again, boolean beforeConnecting) {

    static Trouble of(IOException problem) {
        if (problem instanceof HttpConnectTimeoutException) {
            return new Trouble(VisitEnd.UNREACHABLE, true, true);
        }
        if (problem instanceof HttpTimeoutException) {
            return new Trouble(VisitEnd.TOO_SLOW, false, false);
        }
        boolean refused = false;
        boolean noWay = false;
        boolean encrypted = false;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServerTrust.IncompleteChainException) {
                return new Trouble(VisitEnd.UNREACHABLE, false, false);
            }
            if (cause instanceof CertificateException || cause instanceof CertPathValidatorException) {
                return new Trouble(VisitEnd.CERTIFICATE, false, false);
            }
            encrypted |= cause instanceof SSLException;
            refused |= cause instanceof ConnectException;
            noWay |= cause instanceof NoRouteToHostException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause.getClass() == SocketException.class;
        }
        if (encrypted) {
            return new Trouble(VisitEnd.UNREACHABLE, true, false);
        }
        return refused && !noWay
                ? new Trouble(VisitEnd.REFUSED, true, true)
                : new Trouble(VisitEnd.UNREACHABLE, true, refused);
    }
}
