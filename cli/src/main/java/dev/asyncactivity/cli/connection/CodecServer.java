package dev.asyncactivity.cli.connection;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.asyncactivity.cli.BadInput;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.payload.codec.PayloadCodec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Temporal's remote codec: a server of yours that encrypts and decrypts for tools which have no
 * keys.
 *
 * @since 0.1
 */
public final class CodecServer implements PayloadCodec {
  private static final int OK = 200;

  private final String endpoint;
  private final String namespace;
  private final String authorization;
  private final Duration timeout;
  private final HttpClient http;

  private CodecServer(String endpoint, String namespace, String authorization, Duration timeout) {
    this.endpoint = endpoint.replace("{namespace}", namespace).replaceAll("/+$", "");
    this.namespace = namespace;
    this.authorization = authorization;
    this.timeout = timeout;
    this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  /**
   * The converter itself, or one whose payloads go through the codec server of the settings.
   *
   * @param converter what reads and writes values
   * @param settings {@code codec.endpoint}, and {@code codec.auth} for it
   * @param timeout how long it may take
   */
  public static DataConverter around(DataConverter converter, Settings settings, Duration timeout) {
    return settings
        .get("codec.endpoint")
        .<DataConverter>map(
            endpoint ->
                new CodecDataConverter(
                    converter,
                    List.of(
                        new CodecServer(
                            endpoint,
                            settings.get("namespace").orElse("default"),
                            settings.get("codec.auth").orElse(""),
                            timeout))))
        .orElse(converter);
  }

  @Override
  public List<Payload> encode(List<Payload> payloads) {
    return post("/encode", payloads);
  }

  @Override
  public List<Payload> decode(List<Payload> payloads) {
    return post("/decode", payloads);
  }

  private List<Payload> post(String path, List<Payload> payloads) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(endpoint + path))
              .timeout(timeout)
              .header("Content-Type", "application/json")
              .header("X-Namespace", namespace)
              .POST(HttpRequest.BodyPublishers.ofString(jsonOf(payloads)));
      if (!authorization.isEmpty()) {
        request.header("Authorization", authorization);
      }
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        throw failed("answers with status " + response.statusCode(), null);
      }
      return payloadsOf(response.body(), payloads.size());
    } catch (InvalidProtocolBufferException e) {
      // Without the cause, which may show a payload.
      throw failed("answers with something else than payloads", null);
    } catch (IOException | IllegalArgumentException e) {
      throw failed("cannot be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was not waited for", e);
    }
  }

  private static String jsonOf(List<Payload> payloads) throws InvalidProtocolBufferException {
    return JsonFormat.printer().print(Payloads.newBuilder().addAllPayloads(payloads));
  }

  private List<Payload> payloadsOf(String json, int expected)
      throws InvalidProtocolBufferException {
    Payloads.Builder payloads = Payloads.newBuilder();
    JsonFormat.parser().ignoringUnknownFields().merge(json, payloads);
    if (payloads.getPayloadsCount() != expected) {
      throw failed("answers with another number of payloads", null);
    }
    return payloads.getPayloadsList();
  }

  private BadInput failed(String what, @Nullable Throwable cause) {
    String message =
        "The codec server "
            + endpoint
            + " "
            + what
            + ": check --codec-endpoint and TEMPORAL_CODEC_AUTH.";
    return cause == null ? new BadInput(message) : new BadInput(message, cause);
  }
}
