package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.call.AnswerThreads;
import dev.asyncactivity.internal.calls.CallSettings;
import dev.asyncactivity.internal.calls.HandleCalls;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.Nanos;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.SystemTime;
import dev.asyncactivity.internal.token.TokenContent;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finishes parked activities. The generated completers and implementation bases work through it.
 *
 * <p>It wraps a {@code WorkflowClient}, whose connection, namespace, data converter, interceptors
 * and time limits it uses, and takes the place of its {@code ActivityCompletionClient}. It is
 * thread-safe: make one for a process. It need not be closed; its batches must be.
 *
 * @since 0.1
 */
public final class AsyncActivityClient {
  private final String namespace;
  private final TokenCodec tokenCodec;
  private final HandleCalls calls;

  private AsyncActivityClient(Builder builder) {
    this.namespace = builder.workflowClient.getOptions().getNamespace();
    this.tokenCodec = builder.tokenCodec;
    this.calls = new HandleCalls(builder.workflowClient, builder.settings());
  }

  private AsyncActivityClient(AsyncActivityClient shared, HandleCalls calls) {
    this.namespace = shared.namespace;
    this.tokenCodec = shared.tokenCodec;
    this.calls = calls;
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
   * @return the activity: {@link ActivityAddress.Parked}, or {@link ActivityAddress.Waiting} if it
   *     is answered by a signal
   * @throws InvalidCallbackTokenException if the text is no callback token, or one of another
   *     platform or namespace
   */
  public OfToken openToken(@Nullable String token) {
    OfToken address = ActivityAddress.open(token, tokenCodec);
    requireOwnNamespace(address);
    return address;
  }

  /**
   * The same client in the name of somebody else: for an endpoint that answers for its users. It
   * shares all with this one, so one can be made for each call.
   *
   * @param identity who answers, as {@link Builder#setIdentity} has it
   * @return the client
   */
  public AsyncActivityClient withIdentity(String identity) {
    return new AsyncActivityClient(
        this, calls.withIdentity(Builder.requireIdentity(Objects.requireNonNull(identity))));
  }

  /**
   * Reads JSON as a type with the client's data converter, so as the workflow will read it.
   *
   * @param json the JSON, in UTF-8
   * @param type the type
   * @return the value, which may be null
   * @throws io.temporal.common.converter.DataConverterException if it is not of the type; the
   *     messages of its causes may quote the JSON
   */
  public @Nullable Object readJson(byte[] json, Type type) {
    return calls.readJson(json, type);
  }

  /**
   * A batch with default settings, to finish many activities at once.
   *
   * @return the batch, which must be closed
   */
  public CompletionBatch newBatch() {
    return newBatchBuilder().build();
  }

  /**
   * A builder of a batch, to finish many activities at once.
   *
   * @return the builder
   */
  public CompletionBatch.Builder newBatchBuilder() {
    return new CompletionBatch.Builder(calls.ofBatch());
  }

  void requireOwnNamespace(OfToken address) {
    if (address.platform() != Platform.TEMPORAL) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_PLATFORM,
          "The callback token is of " + address.platform() + ", but the client is Temporal's");
    }
    if (!address.namespace().equals(namespace)) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_NAMESPACE,
          "The callback token is of namespace "
              + Quoted.of(address.namespace())
              + ", but the client's is "
              + namespace);
    }
  }

  String tokenFor(OfToken address) {
    return tokenCodec.encode(TokenContent.write(address));
  }

  /**
   * The namespace of the activities that the client can finish.
   *
   * @return the namespace of its {@code WorkflowClient}
   */
  public String namespace() {
    return namespace;
  }

  /**
   * Whether its callback tokens are plain, so that anybody can make one: no endpoint that is open
   * to others should take those.
   *
   * @return whether the codec is {@link TokenCodec#plain()}
   */
  public boolean hasPlainTokens() {
    return tokenCodec == TokenCodec.plain();
  }

  /**
   * Who finishes the activities, as {@link Builder#setIdentity} has it.
   *
   * @return the identity
   */
  public String identity() {
    return calls.identity();
  }

  /**
   * For generated code: the pending activities of a type.
   *
   * @param activityType the activity type
   * @param handles makes the handles
   */
  public <H extends AsyncActivityHandle> ParkedActivities<H> parked(
      String activityType, Function<ActivityAddress, H> handles) {
    return new ParkedActivities<>(calls.listings(), activityType, handles);
  }

  /** For the library's own use: what handles and implementation bases call the server with. */
  public HandleCalls calls() {
    return calls;
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
    private String identity;
    private Duration rpcTimeout;
    private RpcRetryOptions rpcRetryOptions;
    private int maxHistoryPages = 20;
    private int blobSizeLimit = 2 * 1024 * 1024;
    private int maxInFlightDescribes = 16;
    private Duration waitQueryTimeout = Duration.ofSeconds(5);
    private Executor executor = AnswerThreads.EXECUTOR;

    private Builder(WorkflowClient workflowClient) {
      this.workflowClient = Objects.requireNonNull(workflowClient, "workflowClient");
      WorkflowServiceStubsOptions stubs = workflowClient.getWorkflowServiceStubs().getOptions();
      this.identity = workflowClient.getOptions().getIdentity();
      this.rpcTimeout = stubs.getRpcTimeout();
      this.rpcRetryOptions = stubs.getRpcRetryOptions();
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
     * Who finishes the activities, as the workflow's history shows it, followed by {@code call=}
     * and what tells the call from all others.
     *
     * @param identity the identity, not empty, of which 237 characters are sent; that of the {@code
     *     WorkflowClient} by default
     * @return this builder
     */
    public Builder setIdentity(String identity) {
      this.identity = requireIdentity(Objects.requireNonNull(identity, "identity"));
      return this;
    }

    /**
     * How long one try of a call to the server may take. Temporal: {@code
     * WorkflowServiceStubsOptions.setRpcTimeout}, which remains the upper bound.
     *
     * @param rpcTimeout the time; that of the stubs by default, which is 10 s by default
     * @return this builder
     */
    public Builder setRpcTimeout(Duration rpcTimeout) {
      if (rpcTimeout.isZero() || rpcTimeout.isNegative()) {
        throw new IllegalArgumentException("rpcTimeout is not positive: " + rpcTimeout);
      }
      this.rpcTimeout = rpcTimeout;
      return this;
    }

    /**
     * How long a call may take with all its tries and look-ups, which is the {@code expiration},
     * and the pauses between tries. No call takes longer. {@code doNotRetry} is not looked at: what
     * can pass by itself is repeated. Temporal: {@code
     * WorkflowServiceStubsOptions.setRpcRetryOptions}.
     *
     * @param rpcRetryOptions the options; those of the stubs by default, whose expiration is 1
     *     minute by default
     * @return this builder
     */
    public Builder setRpcRetryOptions(RpcRetryOptions rpcRetryOptions) {
      this.rpcRetryOptions = Objects.requireNonNull(rpcRetryOptions, "rpcRetryOptions");
      return this;
    }

    /**
     * How many pages of a workflow's history, of some 250 events each, may be read from its end: to
     * find out why an activity is not pending, and to make sure that an earlier attempt's answer is
     * for the activity that has the id now.
     *
     * @param maxHistoryPages the number of pages; 20 by default, and with 0 no history is read
     * @return this builder
     */
    public Builder setMaxHistoryPages(int maxHistoryPages) {
      if (maxHistoryPages < 0) {
        throw new IllegalArgumentException("maxHistoryPages is negative: " + maxHistoryPages);
      }
      this.maxHistoryPages = maxHistoryPages;
      return this;
    }

    /**
     * How many bytes a result, the details of a heartbeat or a failure may have, after conversion,
     * codecs and external storage. Larger ones are refused before the call. Temporal: {@code
     * limit.blobSize.error} of the server.
     *
     * @param blobSizeLimit the number of bytes; 2 MiB by default, as the server's
     * @return this builder
     */
    public Builder setBlobSizeLimit(int blobSizeLimit) {
      if (blobSizeLimit < 1) {
        throw new IllegalArgumentException("blobSizeLimit is not positive: " + blobSizeLimit);
      }
      this.blobSizeLimit = blobSizeLimit;
      return this;
    }

    /**
     * How many workflows are described at the same time when parked activities are listed.
     *
     * @param maxInFlightDescribes the number; 16 by default
     * @return this builder
     */
    public Builder setMaxInFlightDescribes(int maxInFlightDescribes) {
      if (maxInFlightDescribes < 1) {
        throw new IllegalArgumentException(
            "maxInFlightDescribes is not positive: " + maxInFlightDescribes);
      }
      this.maxInFlightDescribes = maxInFlightDescribes;
      return this;
    }

    /**
     * How long a call on an activity that is answered by a signal waits until a worker of the
     * workflow says what became of it. Without a worker it costs each call this time, after which
     * the outcome is {@link CompletionOutcome.Delivered}; with zero nobody is asked, and it always
     * is. Temporal: the time-out of a query.
     *
     * @param waitQueryTimeout the time; 5 s by default
     * @return this builder
     */
    public Builder setWaitQueryTimeout(Duration waitQueryTimeout) {
      if (waitQueryTimeout.isNegative()) {
        throw new IllegalArgumentException("waitQueryTimeout is negative: " + waitQueryTimeout);
      }
      this.waitQueryTimeout = waitQueryTimeout;
      return this;
    }

    /**
     * What runs the continuations of asynchronous calls, and what of them must block. By default
     * all clients of the process share a few daemon threads, so continuations should not block for
     * long; with an executor of virtual threads they may.
     *
     * @param executor the executor; a task that it rejects runs in the default threads, and a call
     *     that it loses is begun or ended elsewhere once the time of a call has passed
     * @return this builder
     */
    public Builder setExecutor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    private CallSettings settings() {
      RpcRetryOptions retry =
          RpcRetryOptions.newBuilder(rpcRetryOptions).validateBuildWithDefaults();
      Backoff backoff =
          Backoff.of(
              retry.getInitialInterval(),
              retry.getCongestionInitialInterval(),
              retry.getBackoffCoefficient(),
              retry.getMaximumInterval(),
              retry.getMaximumJitterCoefficient());
      return new CallSettings(
          requireIdentity(identity),
          new RetryLimits(
              Nanos.of(rpcTimeout),
              Nanos.of(retry.getExpiration()),
              retry.getMaximumAttempts(),
              backoff),
          maxHistoryPages,
          blobSizeLimit,
          maxInFlightDescribes,
          Nanos.of(waitQueryTimeout),
          executor,
          SystemTime.INSTANCE);
    }

    private static String requireIdentity(String identity) {
      if (identity.isEmpty()) {
        throw new IllegalArgumentException("The identity is empty");
      }
      return identity;
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
