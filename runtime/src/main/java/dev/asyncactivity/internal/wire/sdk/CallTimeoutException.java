package dev.asyncactivity.internal.wire.sdk;

/** A call through the SDK's client has not ended in the time that it may take. */
final class CallTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallTimeoutException() {
    super("The call has not ended in the time that setRpcRetryOptions gives it");
  }
}
