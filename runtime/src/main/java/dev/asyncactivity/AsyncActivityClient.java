package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.token.TokenContent;
import dev.asyncactivity.internal.transport.CompletionTransport;
import io.temporal.client.WorkflowClient;
import java.util.Objects;

/**
 * Finishes parked activities. The generated completers and implementation bases work through it.
 *
 * <p>It wraps a {@code WorkflowClient}, whose namespace, data converter, interceptors and time
 * limits it uses, and its {@code ActivityCompletionClient}. Like these it is heavyweight and
 * thread-safe: make one for a process. It holds nothing that must be closed.
 *
 * @since 0.1
 */
public final class AsyncActivityClient {
  private final String namespace;
  private final TokenCodec tokenCodec;
  private final CompletionTransport transport;

  private AsyncActivityClient(Builder builder) {
    this.namespace = builder.workflowClient.getOptions().getNamespace();
    this.tokenCodec = builder.tokenCodec;
    this.transport = new CompletionTransport(builder.workflowClient);
  }

  /**
   * A client with {@link TokenCodec#plain()} callback tokens.
   *
   * @param workflowClient the connection to Temporal
   * @return the client
   */
  public static AsyncActivityClient create(WorkflowClient workflowClient) {
    return newBuilder(workflowClient).build();
  }

  /**
   * A builder of a client with settings of its own.
   *
   * @param workflowClient the connection to Temporal
   * @return the builder
   */
  public static Builder newBuilder(WorkflowClient workflowClient) {
    return new Builder(workflowClient);
  }

  /**
   * Opens a callback token and checks that it is of the client's namespace. Makes no call to the
   * server. A completer does this by itself; it is of use where the token alone must tell which
   * activity it is for.
   *
   * @param token the callback token
   * @return the parked activity
   * @throws InvalidCallbackTokenException if the text is no callback token, or one of another
   *     namespace
   */
  public Parked openToken(String token) {
    Parked address = TokenContent.read(tokenCodec.decode(token));
    requireOwnNamespace(address);
    return address;
  }

  void requireOwnNamespace(Parked address) {
    if (!address.namespace().equals(namespace)) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_NAMESPACE,
          "The callback token is of namespace "
              + address.namespace()
              + ", but the client's is "
              + namespace);
    }
  }

  String tokenFor(Parked address) {
    return tokenCodec.encode(TokenContent.write(address));
  }

  CompletionTransport transport() {
    return transport;
  }

  @Override
  public String toString() {
    return "AsyncActivityClient[namespace=" + namespace + ", tokenCodec=" + tokenCodec + "]";
  }

  /**
   * Settings of an {@link AsyncActivityClient}. Not thread-safe.
   *
   * @since 0.1
   */
  public static final class Builder {
    private final WorkflowClient workflowClient;
    private TokenCodec tokenCodec = TokenCodec.plain();

    private Builder(WorkflowClient workflowClient) {
      this.workflowClient = Objects.requireNonNull(workflowClient, "workflowClient");
    }

    /**
     * How callback tokens are made and opened. The worker that hands tokens out and the completer
     * that is given them need the same.
     *
     * @param tokenCodec the codec; {@link TokenCodec#plain()} by default
     * @return this builder
     */
    public Builder setTokenCodec(TokenCodec tokenCodec) {
      this.tokenCodec = Objects.requireNonNull(tokenCodec, "tokenCodec");
      return this;
    }

    /**
     * Makes the client; no call to the server.
     *
     * @return the client
     */
    public AsyncActivityClient build() {
      return new AsyncActivityClient(this);
    }
  }
}
