package dev.asyncactivity;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an asynchronous activity method promises to the outside, as it is known at run time: for
 * endpoints, test kits and schemas. Read with {@code ActivityContract.of(ExpenseActivities.class)}.
 *
 * @param method the annotated method
 * @param activityType the activity type
 * @param attempts whether an earlier attempt's answer counts
 * @param resultType what the workflow reads the result as; {@code void.class} for none
 * @param readBack whether values are read back before they are sent
 * @param failures the declared failures, in the order of the declaration
 * @param progressType the type of heartbeat details, or null if none is declared
 * @since 0.1
 */
public record MethodContract(
    Method method,
    String activityType,
    Attempts attempts,
    Type resultType,
    boolean readBack,
    List<DeclaredFailureType> failures,
    @Nullable Class<?> progressType) {

  public MethodContract {
    failures = List.copyOf(failures);
  }

  /**
   * One declared failure.
   *
   * @param type the type of the {@code ApplicationFailure}
   * @param record the record
   * @param retryable whether the activity's retry policy applies
   * @since 0.1
   */
  public record DeclaredFailureType(String type, Class<?> record, boolean retryable) {}
}
