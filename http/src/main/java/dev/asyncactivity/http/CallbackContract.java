package dev.asyncactivity.http;

import dev.asyncactivity.ActivityContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an activity interface promises over HTTP: which of its activities can be answered, by what
 * path, and with what. Only what is listed here can be reached. Immutable.
 *
 * @since 0.1.0
 */
public final class CallbackContract {
  private final Class<?> activityInterface;
  private final List<ContractMethod> methods;

  private CallbackContract(Class<?> activityInterface, List<ContractMethod> methods) {
    this.activityInterface = activityInterface;
    this.methods = List.copyOf(methods);
  }

  /**
   * The contract of all asynchronous methods of an interface.
   *
   * @param activityInterface an {@code @ActivityInterface}
   * @return the contract
   * @throws IllegalArgumentException if it has no method with {@code @AsyncActivity}, or if two
   *     activity types give one path
   */
  public static CallbackContract of(Class<?> activityInterface) {
    Objects.requireNonNull(activityInterface, "activityInterface");
    List<ContractMethod> methods =
        ActivityContract.of(activityInterface).stream().map(ContractMethod::of).toList();
    if (methods.isEmpty()) {
      throw new IllegalArgumentException(
          activityInterface.getName() + " has no method with @AsyncActivity");
    }
    checkPaths(List.of(new CallbackContract(activityInterface, methods)));
    return new CallbackContract(activityInterface, methods);
  }

  /**
   * Checks that no two activities have one path, which could not be told apart.
   *
   * @param contracts the contracts that are served together
   * @throws IllegalArgumentException if two activities have one path
   */
  public static void checkPaths(List<CallbackContract> contracts) {
    Map<String, ContractMethod> known = new HashMap<>();
    for (CallbackContract contract : contracts) {
      for (ContractMethod method : contract.methods()) {
        ContractMethod other = known.putIfAbsent(method.path(), method);
        if (other != null) {
          throw new IllegalArgumentException(
              "%s and %s have the same path, %s: give one of them another activity type"
                  .formatted(other.describe(), method.describe(), method.path()));
        }
      }
    }
  }

  /**
   * The interface.
   *
   * @return the interface
   */
  public Class<?> activityInterface() {
    return activityInterface;
  }

  /**
   * The methods that can be answered.
   *
   * @return the methods, sorted by activity type
   */
  public List<ContractMethod> methods() {
    return methods;
  }

  @Override
  public String toString() {
    return "CallbackContract[" + activityInterface.getName() + "]";
  }
}
