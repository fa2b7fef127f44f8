package dev.asyncactivity.testing;

import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.testing.internal.contract.MethodCheck;
import dev.asyncactivity.testing.internal.contract.Samples;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a data converter brings the values of a contract back: sample values of each result, each
 * progress and each declared failure are written as the outside writes them, and read as the
 * workflow reads them. What a compiler cannot see shows here: missing Jackson modules, helpers that
 * become properties, converters of one's own.
 *
 * <pre>{@code ContractCheck.of(ExpenseActivities.class).verify();}</pre>
 *
 * @since 0.1.0
 */
public final class ContractCheck {
  private final Class<?> activityInterface;
  private final DataConverter converter;
  private final List<Object> given;

  private ContractCheck(Class<?> activityInterface, DataConverter converter, List<Object> given) {
    this.activityInterface = activityInterface;
    this.converter = converter;
    this.given = List.copyOf(given);
  }

  /**
   * A check with the converter that clients have by default.
   *
   * @param activityInterface the interface with the asynchronous methods
   * @return the check
   */
  public static ContractCheck of(Class<?> activityInterface) {
    return new ContractCheck(
        Objects.requireNonNull(activityInterface, "activityInterface"),
        GlobalDataConverter.get(),
        List.of());
  }

  /**
   * The same check with the converter of workers and completers.
   *
   * @param dataConverter the converter
   * @return the check
   */
  public ContractCheck with(DataConverter dataConverter) {
    return new ContractCheck(activityInterface, dataConverter, given);
  }

  /**
   * The same check with a value for whatever has its class, instead of drawn ones: for classes of
   * which none can be drawn, and for values that matter.
   *
   * @param value the value
   * @return the check
   */
  public ContractCheck sample(Object value) {
    List<Object> all = new ArrayList<>(given);
    all.add(Objects.requireNonNull(value, "value"));
    return new ContractCheck(activityInterface, converter, all);
  }

  /**
   * Checks.
   *
   * @throws AssertionError with the type, the value and the fix of each that does not come back
   */
  public void verify() {
    List<String> problems = new ArrayList<>();
    List<MethodContract> methods = ActivityContract.of(activityInterface);
    if (methods.isEmpty()) {
      problems.add("It has no method with @AsyncActivity.");
    }
    for (MethodContract method : methods) {
      new MethodCheck(method, converter, new Samples(given)).addTo(problems);
    }
    if (!problems.isEmpty()) {
      throw new AssertionError(
          "The contract of "
              + activityInterface.getName()
              + ":\n- "
              + String.join("\n- ", problems));
    }
  }
}
