package io.github.openita.io.online;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts whom Java trusts, and tells a certificate that is wrong from one that only comes without those between it and a
 * trusted one: browsers get these by themselves, Java does not.
 */
final class ServerTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager java;

    private ServerTrust(X509ExtendedTrustManager java) {
        this.java = java;
    }

    /** Certificates between this one and a trusted one are missing. */
    static final class IncompleteChainException extends CertificateException {

        private static final long serialVersionUID = 1L;

        IncompleteChainException(CertificateException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * {@return how to speak with servers}
     *
     * @param trusted who is trusted instead of those whom Java trusts
     */
    static SSLContext context(Optional<KeyStore> trusted) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted.orElse(null));
            SSLContext context = SSLContext.getInstance("TLS");
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager java) {
                    context.init(null, new TrustManager[] {new ServerTrust(java)}, null);
                    return context;
                }
            }
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS and trusts somebody", e);
        }
    }

    private static CertificateException told(X509Certificate[] chain, CertificateException problem) {
        return isIncomplete(chain, problem) ? new IncompleteChainException(problem) : problem;
    }

    private static boolean isIncomplete(X509Certificate[] chain, CertificateException problem) {
        boolean noWay = false;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            noWay |= cause instanceof CertPathBuilderException;
        }
        if (!noWay || chain.length == 0) {
            return false;
        }
        X509Certificate last = chain[chain.length - 1];
        try {
            chain[0].checkValidity();
        } catch (CertificateException e) {
            return false;
        }
        return !last.getIssuerX500Principal().equals(last.getSubjectX500Principal());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        try {
            java.checkServerTrusted(chain, type, engine);
        } catch (CertificateException e) {
            throw told(chain, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        try {
            java.checkServerTrusted(chain, type, socket);
        } catch (CertificateException e) {
            throw told(chain, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        try {
            java.checkServerTrusted(chain, type);
        } catch (CertificateException e) {
            throw told(chain, e);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        java.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        java.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        java.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return java.getAcceptedIssuers();
    }
}
