package dev.asyncactivity.cli.connection;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import io.grpc.Metadata;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.Map;

/**
 * The connection of one command. It is made by the first call to the server.
 *
 * @since 0.1
 */
public final class Connection implements AutoCloseable {
  private final WorkflowServiceStubs stubs;
  private final AsyncActivityClient client;

  private Connection(WorkflowServiceStubs stubs, AsyncActivityClient client) {
    this.stubs = stubs;
    this.client = client;
  }

  /**
   * Prepares it; makes no call.
   *
   * @param settings which server and namespace, and with which credentials
   * @param converter what reads and writes the values of activities
   * @param tokenCodec what opens callback tokens
   * @param timeout how long a call may take with all its tries
   */
  public static Connection open(
      Settings settings, DataConverter converter, TokenCodec tokenCodec, Duration timeout) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(stubsOptions(settings, timeout));
    WorkflowClientOptions.Builder options =
        WorkflowClientOptions.newBuilder().setDataConverter(converter);
    settings.get("namespace").ifPresent(options::setNamespace);
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(WorkflowClient.newInstance(stubs, options.build()))
            .setTokenCodec(tokenCodec)
            .build();
    return new Connection(stubs, client);
  }

  private static WorkflowServiceStubsOptions stubsOptions(Settings settings, Duration timeout) {
    WorkflowServiceStubsOptions.Builder options =
        WorkflowServiceStubsOptions.newBuilder()
            .setRpcTimeout(timeout)
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(timeout).validateBuildWithDefaults());
    settings.get("address").ifPresent(options::setTarget);
    settings.get("api_key").ifPresent(key -> options.addApiKey(() -> key));
    if (Tls.isOn(settings)) {
      options.setSslContext(Tls.context(settings));
      settings
          .get("tls.server_name")
          .ifPresent(name -> options.setChannelInitializer(it -> it.overrideAuthority(name)));
    }
    Metadata headers = metadata(settings.headers());
    options.addGrpcMetadataProvider(() -> headers);
    return options.validateAndBuildWithDefaults();
  }

  private static Metadata metadata(Map<String, String> headers) {
    Metadata metadata = new Metadata();
    headers.forEach(
        (name, value) ->
            metadata.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value));
    return metadata;
  }

  /** What all calls go through. */
  public AsyncActivityClient client() {
    return client;
  }

  @Override
  public void close() {
    stubs.shutdownNow();
  }
}
