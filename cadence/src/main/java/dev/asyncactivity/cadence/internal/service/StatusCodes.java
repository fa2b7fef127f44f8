package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.AccessDeniedError;
import com.uber.cadence.BadRequestError;
import com.uber.cadence.EntityNotExistsError;
import com.uber.cadence.LimitExceededError;
import com.uber.cadence.ServiceBusyError;
import com.uber.cadence.TimeoutError;
import com.uber.cadence.WorkflowExecutionAlreadyCompletedError;
import dev.asyncactivity.internal.retry.StatusCode;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service's errors say: by the gRPC status that they hold, or by their class. */
public final class StatusCodes {
  /** Those that may hold no status: all of them in memory. */
  private static final Map<Class<?>, StatusCode> BY_CLASS =
      Map.of(
          EntityNotExistsError.class, StatusCode.NOT_FOUND,
          WorkflowExecutionAlreadyCompletedError.class, StatusCode.NOT_FOUND,
          BadRequestError.class, StatusCode.INVALID_ARGUMENT,
          AccessDeniedError.class, StatusCode.PERMISSION_DENIED,
          ServiceBusyError.class, StatusCode.RESOURCE_EXHAUSTED,
          LimitExceededError.class, StatusCode.RESOURCE_EXHAUSTED,
          TimeoutError.class, StatusCode.DEADLINE_EXCEEDED);

  private StatusCodes() {}

  /**
   * The code. An error without a status is one in memory, where another try has no other end; and
   * where a server refuses something it has told so in its own words.
   */
  public static StatusCode of(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof StatusRuntimeException status) {
        return of(status.getStatus());
      }
    }
    if (error instanceof ServiceBusyError busy && isTooLarge(busy.getReason())) {
      return StatusCode.MESSAGE_TOO_LARGE;
    }
    return BY_CLASS.getOrDefault(error.getClass(), StatusCode.FAILED_PRECONDITION);
  }

  private static StatusCode of(Status status) {
    return switch (status.getCode()) {
      case OK -> StatusCode.UNKNOWN;
      case RESOURCE_EXHAUSTED ->
          isTooLarge(status.getDescription())
              ? StatusCode.MESSAGE_TOO_LARGE
              : StatusCode.RESOURCE_EXHAUSTED;
      default -> StatusCode.valueOf(status.getCode().name());
    };
  }

  /** A message that is too large for the server stays so; gRPC has no other code for it. */
  private static boolean isTooLarge(@Nullable String description) {
    return description != null && description.contains("larger than max");
  }
}
