package dev.asyncactivity.http;

import dev.asyncactivity.MethodContract;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One activity that can be answered over HTTP.
 *
 * @param path its part of the URL, such as {@code request-approval}
 * @param contract what it promises
 * @since 0.1.0
 */
public record ContractMethod(String path, MethodContract contract) {

  /**
   * The method with the path that its activity type gives. The Java name may change without
   * changing links, if the activity type is kept.
   */
  static ContractMethod of(MethodContract contract) {
    return new ContractMethod(pathOf(contract.activityType()), contract);
  }

  /**
   * The activity type.
   *
   * @return the activity type
   */
  public String activityType() {
    return contract.activityType();
  }

  /**
   * What the body of an answer is; {@code void.class} if it is empty.
   *
   * @return the type of the result
   */
  public Type resultType() {
    return contract.resultType();
  }

  /**
   * Whether the body of an answer is empty.
   *
   * @return whether the activity has no result
   */
  public boolean hasNoResult() {
    return contract.resultType() == void.class;
  }

  /**
   * The declared failures.
   *
   * @return the failures, in the order of the declaration
   */
  public List<DeclaredFailureType> failures() {
    return contract.failures();
  }

  /**
   * What the body of a heartbeat is.
   *
   * @return the type of the progress, or null if it is empty
   */
  public @Nullable Class<?> progressType() {
    return contract.progressType();
  }

  String describe() {
    return contract.method().getDeclaringClass().getSimpleName()
        + "."
        + contract.method().getName();
  }

  /** Words in lower case: {@code RequestApproval} gives {@code request-approval}. */
  static String pathOf(String activityType) {
    String path =
        activityType
            // In Turkish and Azerbaijani the SDK begins a type with a dotted capital I.
            .replace('\u0130', 'I')
            .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "-")
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "")
            .toLowerCase(Locale.ROOT);
    if (path.isEmpty()) {
      throw new IllegalArgumentException(
          "The activity type \"" + activityType + "\" has neither letter nor digit for a path");
    }
    return path;
  }
}
