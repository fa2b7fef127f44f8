package dev.asyncactivity.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.cli.Run;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.ClientAuth;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches a server that wants TLS and a client certificate. It has no other method. */
class EncryptedConnectionTest {
  private static final String PASSWORD = "password";
  private static final Metadata.Key<String> AUTHORIZATION = header("authorization");
  private static final Metadata.Key<String> TENANT = header("x-tenant");
  private static final BlockingQueue<String> ARRIVED = new LinkedBlockingQueue<>();

  @TempDir static Path folder;
  private static Server server;

  private static Metadata.Key<String> header(String name) {
    return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
  }

  @BeforeAll
  static void start() throws Exception {
    writeCertificate("server", "CN=orders.example", "-ext", "SAN=dns:orders.example");
    writeCertificate("client", "CN=operator");
    server =
        NettyServerBuilder.forPort(0)
            .sslContext(
                GrpcSslContexts.forServer(file("server.pem"), file("server.key"))
                    .trustManager(file("client.pem"))
                    .clientAuth(ClientAuth.REQUIRE)
                    .build())
            .addService(new WorkflowServiceGrpc.WorkflowServiceImplBase() {})
            .intercept(new Arrivals())
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.shutdownNow();
  }

  private static File file(String name) {
    return folder.resolve(name).toFile();
  }

  private static void writeCertificate(String name, String subject, String... more)
      throws Exception {
    Path store = folder.resolve(name + ".p12");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                subject,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString()));
    command.addAll(List.of(more));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    Key key = keys.getKey(name, PASSWORD.toCharArray());
    writePem(name + ".pem", "CERTIFICATE", keys.getCertificate(name).getEncoded());
    writePem(name + ".key", "PRIVATE KEY", key.getEncoded());
  }

  private static void writePem(String name, String what, byte[] content) throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(content);
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
  }

  /** Notes who calls, and with which headers. */
  private static final class Arrivals implements ServerInterceptor {
    @Override
    public <A, B> ServerCall.Listener<A> interceptCall(
        ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
      SSLSession session = call.getAttributes().get(Grpc.TRANSPORT_ATTR_SSL_SESSION);
      try {
        ARRIVED.add(
            session.getPeerPrincipal()
                + " "
                + headers.get(AUTHORIZATION)
                + " "
                + headers.get(TENANT));
      } catch (SSLPeerUnverifiedException e) {
        ARRIVED.add("nobody");
      }
      return next.startCall(call, headers);
    }
  }

  private static Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "TEMPORAL_ADDRESS",
            "127.0.0.1:" + server.getPort(),
            "TEMPORAL_API_KEY",
            "the-key",
            "TEMPORAL_GRPC_META_X_TENANT",
            "one",
            "TEMPORAL_TLS_SERVER_NAME",
            "orders.example",
            "TEMPORAL_TLS_SERVER_CA_CERT_PATH",
            folder.resolve("server.pem").toString(),
            "TEMPORAL_TLS_CLIENT_CERT_PATH",
            folder.resolve("client.pem").toString(),
            "TEMPORAL_TLS_CLIENT_KEY_PATH",
            folder.resolve("client.key").toString()));
  }

  private static Run list(Map<String, String> environment) {
    return list(environment, "PT10S");
  }

  private static Run list(Map<String, String> environment, String timeout) {
    return Run.with(environment, "", "list", "--timeout=" + timeout, "--jars=target/test-classes");
  }

  @Test
  void bringsCertificateApiKeyAndHeaders() throws Exception {
    Run run = list(environment());
    assertThat(run.err()).contains("UNIMPLEMENTED").doesNotContain("the-key");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(ARRIVED).contains("CN=operator Bearer the-key one");

    Map<String, String> data = environment();
    String certificate = Files.readString(Path.of(data.remove("TEMPORAL_TLS_CLIENT_CERT_PATH")));
    String key = Files.readString(Path.of(data.remove("TEMPORAL_TLS_CLIENT_KEY_PATH")));
    data.put("TEMPORAL_TLS_CLIENT_CERT_DATA", certificate);
    data.put("TEMPORAL_TLS_CLIENT_KEY_DATA", key);
    assertThat(list(data).err()).contains("UNIMPLEMENTED");
  }

  @Test
  void doesNotTrustAServerThatItCannotVerify() {
    Map<String, String> unknown = environment();
    unknown.remove("TEMPORAL_TLS_SERVER_CA_CERT_PATH");
    assertThat(list(unknown, "PT1S").exitCode()).isEqualTo(5);
    unknown.put("TEMPORAL_TLS_DISABLE_HOST_VERIFICATION", "true");
    assertThat(list(unknown).err()).contains("UNIMPLEMENTED");
    Map<String, String> otherName = environment();
    otherName.put("TEMPORAL_TLS_SERVER_NAME", "other.example");
    assertThat(list(otherName, "PT1S").exitCode()).isEqualTo(5);
  }
}
