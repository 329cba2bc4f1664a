package dev.narada.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for {@code localhost} that nobody but its own visitors believes.
 *
 * @param certificate as PEM, for a proxy
 * @param key as PEM
 */
record SelfSigned(Path certificate, Path key, SSLContext believers) {

    private static final String PASSWORD = "changeit";

    static SelfSigned in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        var store = directory.resolve("made.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "made", "-keyalg", "EC").inheritIO();
        made.command()
                .addAll(List.of("-groupname", "secp256r1", "-dname", "CN=localhost", "-ext", "san=dns:localhost"));
        made.command().addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        if (made.start().waitFor() != 0) {
            throw new AssertionError("keytool made no certificate");
        }
        var kept = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificate = kept.getCertificate("made");
        var key = kept.getKey("made", PASSWORD.toCharArray());
        return new SelfSigned(
                pem(directory.resolve("made.crt"), "CERTIFICATE", certificate.getEncoded()),
                pem(directory.resolve("made.key"), "PRIVATE KEY", key.getEncoded()),
                believing(certificate));
    }

    private static SSLContext believing(Certificate certificate) throws GeneralSecurityException, IOException {
        var believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("made", certificate);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(believed);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static Path pem(Path file, String what, byte[] bytes) throws IOException {
        return Files.writeString(
                file,
                "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(bytes), what));
    }
}
