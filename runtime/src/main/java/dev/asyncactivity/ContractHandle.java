package dev.asyncactivity;

import dev.asyncactivity.internal.failure.ContractFailures;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A parked activity whose method is known at run time only: for endpoints, gateways and tools that
 * serve many. What the generated handle checks at compile time is up to the caller here: the result
 * must be of {@link MethodContract#resultType}, null for {@code void}, and the progress of {@link
 * MethodContract#progressType}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ContractHandle extends ResultHandle<@Nullable Object>
    implements FailureHandle<Object>, ProgressHandle<Object> {
  private final MethodContract contract;

  /**
   * A handle; no call to the server.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param contract what its method promises
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type or namespace
   */
  public ContractHandle(
      AsyncActivityClient client, ActivityAddress address, MethodContract contract) {
    super(client, address, contract.activityType(), contract.attempts());
    this.contract = contract;
  }

  @Override
  Type resultType() {
    return contract.resultType();
  }

  @Override
  protected boolean readsBack() {
    return contract.readBack();
  }

  @Override
  protected boolean keepsTicket() {
    AsyncActivity declared = contract.method().getAnnotation(AsyncActivity.class);
    return !declared.poll().isEmpty()
        || !declared.key().isEmpty()
        || declared.waitLimit() == WaitLimit.SCHEDULE_TO_CLOSE;
  }

  /**
   * Converts a declared failure to the one that Temporal knows; sends nothing.
   *
   * @param failure the record
   * @return the same failure as an {@code ApplicationFailure}
   * @throws IllegalArgumentException if the contract does not declare it
   */
  @Override
  public ApplicationFailure toApplicationFailure(Object failure) {
    return ContractFailures.toApplicationFailure(contract, failure);
  }
}
