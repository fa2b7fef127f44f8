package dev.asyncactivity.internal.wire.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** The server refused a call, or did not answer. Never leaves this package. */
final class NoAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean afterLostAnswer;

  NoAnswerException(StatusRuntimeException status, boolean afterLostAnswer) {
    super(null, status, false, false);
    this.afterLostAnswer = afterLostAnswer;
  }

  StatusRuntimeException status() {
    return (StatusRuntimeException) getCause();
  }

  Status.Code code() {
    return status().getStatus().getCode();
  }

  /** Whether tries before the last one went without an answer. */
  boolean isAfterLostAnswer() {
    return afterLostAnswer;
  }
}
