package dev.asyncactivity.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.JsonFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.asyncactivity.cli.BadInput;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.payload.codec.PayloadCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import orders.OrderActivities.Decision;
import orders.SecretConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodecServerTest {
  private static final Decision YES = new Decision(true, "ann");

  private final PayloadCodec secret = new SecretConverter();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
    server.createContext("/", this::answer);
    server.start();
    environment.put(
        "TEMPORAL_CODEC_ENDPOINT",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/{namespace}/");
    environment.put("TEMPORAL_CODEC_AUTH", "Bearer key");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Payloads.Builder given = Payloads.newBuilder();
    JsonFormat.parser()
        .merge(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), given);
    asked.add(
        exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("X-Namespace")
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    List<Payload> answer =
        exchange.getRequestURI().getPath().endsWith("/encode")
            ? secret.encode(given.getPayloadsList())
            : secret.decode(given.getPayloadsList());
    byte[] body =
        JsonFormat.printer()
            .print(Payloads.newBuilder().addAllPayloads(answer))
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders("Bearer key".equals(key(exchange)) ? 200 : 403, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String key(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Authorization");
  }

  private DataConverter converter() {
    return CodecServer.around(
        DefaultDataConverter.STANDARD_INSTANCE,
        new Settings(Map.of(), environment, Map.of("namespace", "orders")),
        Duration.ofSeconds(5));
  }

  @Test
  void encryptsAndDecrypts() {
    Payload payload = converter().toPayload(YES).orElseThrow();
    assertThat(payload.getMetadataOrThrow("encoding").toStringUtf8()).isEqualTo("binary/hidden");
    assertThat(converter().fromPayload(payload, Decision.class, Decision.class)).isEqualTo(YES);
    assertThat(asked)
        .containsExactly("/orders/encode orders Bearer key", "/orders/decode orders Bearer key");
  }

  @Test
  void saysWhatToCheckIfItDoesNotAnswer() {
    environment.put("TEMPORAL_CODEC_AUTH", "Bearer other");
    assertThatThrownBy(() -> converter().toPayload(YES))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("answers with status 403: check --codec-endpoint")
        .hasMessageNotContaining("other");
    stop();
    assertThatThrownBy(() -> converter().toPayload(YES))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be asked");
  }

  @Test
  void isNotAskedWhereThereIsNone() {
    environment.clear();
    assertThat(converter()).isSameAs(DefaultDataConverter.STANDARD_INSTANCE);
  }
}
