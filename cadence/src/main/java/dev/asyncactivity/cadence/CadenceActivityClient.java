package dev.asyncactivity.cadence;

import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.common.RetryOptions;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.Platform;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.cadence.internal.calls.CadenceCalls;
import dev.asyncactivity.cadence.internal.calls.CallSettings;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.call.AnswerThreads;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.Nanos;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.SystemTime;
import dev.asyncactivity.internal.token.TokenContent;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Finishes parked activities of Cadence. The generated completers and implementation bases work
 * through it.
 *
 * <p>It wraps a {@code WorkflowClient}, whose service, domain, identity, data converter and metrics
 * scope it uses, and takes the place of its {@code ActivityCompletionClient}, whose interceptors it
 * does not call. It is thread-safe: make one for a process. It need not be closed; its batches must
 * be.
 *
 * @since 0.1.0
 */
public final class CadenceActivityClient {
  private final String domain;
  private final TokenCodec tokenCodec;
  private final CadenceCalls calls;

  private CadenceActivityClient(Builder builder) {
    this.domain = builder.workflowClient.getOptions().getDomain();
    this.tokenCodec = builder.tokenCodec;
    this.calls = new CadenceCalls(builder.workflowClient, builder.settings());
  }

  /**
   * A client with {@link TokenCodec#plain()} callback tokens.
   *
   * @param workflowClient the connection to Cadence
   */
  public static CadenceActivityClient create(WorkflowClient workflowClient) {
    return newBuilder(workflowClient).build();
  }

  /**
   * A builder of a client with settings of its own.
   *
   * @param workflowClient the connection to Cadence
   */
  public static Builder newBuilder(WorkflowClient workflowClient) {
    return new Builder(workflowClient);
  }

  /**
   * Opens a callback token and checks that it is of Cadence and of the client's domain, without a
   * call to the server. A completer does this by itself.
   *
   * @param token the callback token
   * @return the parked activity
   * @throws InvalidCallbackTokenException if the text is no callback token, or one of another
   *     platform or domain
   */
  public Parked openToken(@Nullable String token) {
    if (!(ActivityAddress.open(token, tokenCodec) instanceof Parked address)) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_PLATFORM,
          "The callback token is answered by a signal, which only Temporal's client sends");
    }
    requireOwn(address);
    return address;
  }

  /** A batch with default settings, to finish many activities at once; it must be closed. */
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

  void requireOwn(Parked address) {
    if (address.platform() != Platform.CADENCE) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_PLATFORM,
          "The callback token is of " + address.platform() + ", but the client is Cadence's");
    }
    if (!address.namespace().equals(domain)) {
      throw new InvalidCallbackTokenException(
          Reason.OTHER_NAMESPACE,
          "The callback token is of domain "
              + Quoted.of(address.namespace())
              + ", but the client's is "
              + domain);
    }
  }

  String tokenFor(Parked address) {
    return tokenCodec.encode(TokenContent.write(address.activity()));
  }

  /**
   * The domain of the activities that the client can finish.
   *
   * @return the domain of its {@code WorkflowClient}
   */
  public String domain() {
    return domain;
  }

  CadenceCalls calls() {
    return calls;
  }

  @Override
  public String toString() {
    return "CadenceActivityClient[domain=" + domain + ", tokenCodec=" + tokenCodec + "]";
  }

  /**
   * Settings of a {@link CadenceActivityClient}. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private static final Duration CONGESTED = Duration.ofSeconds(1);
    private static final double JITTER = 0.1;

    private final WorkflowClient workflowClient;
    private TokenCodec tokenCodec = TokenCodec.plain();
    private String identity;
    private Duration rpcTimeout;
    private RetryOptions rpcRetryOptions =
        new RetryOptions.Builder()
            .setInitialInterval(Duration.ofMillis(50))
            .setBackoffCoefficient(2)
            .setMaximumInterval(Duration.ofSeconds(5))
            .setExpiration(Duration.ofMinutes(1))
            .build();
    private int maxHistoryPages = 20;
    private int blobSizeLimit = 2 * 1024 * 1024;
    private Executor executor = AnswerThreads.EXECUTOR;

    private Builder(WorkflowClient workflowClient) {
      this.workflowClient = Objects.requireNonNull(workflowClient, "workflowClient");
      this.identity = workflowClient.getOptions().getIdentity();
      this.rpcTimeout =
          Duration.ofMillis(workflowClient.getService().getOptions().getRpcTimeoutMillis());
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
      if (identity.isEmpty()) {
        throw new IllegalArgumentException("The identity is empty");
      }
      this.identity = identity;
      return this;
    }

    /**
     * How long one try of a call to the server may take. Cadence: {@code
     * ClientOptions.setRpcTimeout}, which remains the upper bound.
     *
     * @param rpcTimeout the time; that of the service by default, which is 3 s by default
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
     * can pass by itself is repeated.
     *
     * @param rpcRetryOptions the options, with an expiration; 50 ms, doubled up to 5 s, for a
     *     minute by default
     * @return this builder
     */
    public Builder setRpcRetryOptions(RetryOptions rpcRetryOptions) {
      rpcRetryOptions.validate();
      Objects.requireNonNull(rpcRetryOptions.getExpiration(), "expiration");
      this.rpcRetryOptions = rpcRetryOptions;
      return this;
    }

    /**
     * How many pages of a workflow's history may be read to find out why an activity is not
     * pending. Cadence reads a history from its beginning only.
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
     * How many bytes a result, the details of a heartbeat or a failure may have. Larger ones are
     * refused before the call. Cadence: {@code limit.blobSize.error} of the server.
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
     * What runs the continuations of asynchronous calls; by default a few daemon threads that all
     * clients of the process share, so continuations should not block for long.
     *
     * @param executor the executor
     * @return this builder
     */
    public Builder setExecutor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    private CallSettings settings() {
      double coefficient = rpcRetryOptions.getBackoffCoefficient();
      Backoff backoff =
          Backoff.of(
              rpcRetryOptions.getInitialInterval(),
              CONGESTED,
              coefficient == 0 ? 2 : coefficient,
              rpcRetryOptions.getMaximumInterval(),
              JITTER);
      return new CallSettings(
          identity,
          new RetryLimits(
              Nanos.of(rpcTimeout),
              Nanos.of(rpcRetryOptions.getExpiration()),
              rpcRetryOptions.getMaximumAttempts(),
              backoff),
          maxHistoryPages,
          blobSizeLimit,
          executor,
          SystemTime.INSTANCE);
    }

    /**
     * Makes the client; no call to the server.
     *
     * @return the client
     */
    public CadenceActivityClient build() {
      return new CadenceActivityClient(this);
    }
  }
}
