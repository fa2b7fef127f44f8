package dev.asyncactivity.internal.failure;

import dev.asyncactivity.MethodContract;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes of a contract's records what the generated code makes of them. */
public final class ContractFailures {
  private ContractFailures() {}

  /** The failure that goes over the wire; throws if the contract does not declare the record. */
  public static ApplicationFailure toApplicationFailure(MethodContract contract, Object failure) {
    DeclaredFailureType declared =
        contract.failures().stream()
            .filter(it -> it.record() == failure.getClass())
            .findAny()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        contract.activityType()
                            + " declares no failure "
                            + failure.getClass().getName()));
    return DeclaredFailures.of(declaration(declared, declared.record()))
        .toApplicationFailure(failure);
  }

  @SuppressWarnings("unchecked") // The family takes only what is of the record's class.
  private static DeclaredFailure<Object> declaration(DeclaredFailureType type, Class<?> record) {
    return new DeclaredFailure<>(
        type.type(), (Class<Object>) record, type.retryable(), ContractFailures::message);
  }

  /** The record's own component or method {@code String message()}; null for the type's name. */
  private static @Nullable String message(Object record) {
    Method own =
        Arrays.stream(record.getClass().getDeclaredMethods())
            .filter(it -> it.getName().equals("message") && it.getParameterCount() == 0)
            .filter(it -> it.getReturnType() == String.class)
            .findAny()
            .orElse(null);
    if (own == null) {
      return null;
    }
    try {
      own.setAccessible(true);
      return (String) own.invoke(record);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(own + " has failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
