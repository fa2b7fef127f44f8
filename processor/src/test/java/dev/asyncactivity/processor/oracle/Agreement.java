package dev.asyncactivity.processor.oracle;

import static dev.asyncactivity.processor.diagnostic.Problem.ANNOTATED_DEFAULT_METHOD;
import static dev.asyncactivity.processor.diagnostic.Problem.ANNOTATED_IMPLEMENTATION;
import static dev.asyncactivity.processor.diagnostic.Problem.BRIDGED_ACTIVITY_METHOD;
import static dev.asyncactivity.processor.diagnostic.Problem.DUPLICATE_TYPE;
import static dev.asyncactivity.processor.diagnostic.Problem.INHERITED_TWICE;
import static dev.asyncactivity.processor.diagnostic.Problem.NOT_PUBLIC;
import static dev.asyncactivity.processor.diagnostic.Problem.OVERLOAD;
import static dev.asyncactivity.processor.diagnostic.Problem.RESERVED_TYPE;
import static dev.asyncactivity.processor.diagnostic.Problem.SEALED_INTERFACE;
import static dev.asyncactivity.processor.diagnostic.Problem.STATIC_ACTIVITY_METHOD;

import dev.asyncactivity.processor.diagnostic.Problem;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the processor's errors stand for what the SDK says. */
final class Agreement {
  /** Both a stub and a registration are refused, with any of these errors. */
  private static final Set<Problem> IN_THE_INTERFACE =
      EnumSet.of(
          NOT_PUBLIC, OVERLOAD, INHERITED_TWICE, BRIDGED_ACTIVITY_METHOD, STATIC_ACTIVITY_METHOD);

  private static final Set<Problem> ONLY_FOR_A_STUB = EnumSet.of(SEALED_INTERFACE);

  private static final Set<Problem> ONLY_FOR_A_REGISTRATION =
      EnumSet.of(RESERVED_TYPE, DUPLICATE_TYPE, ANNOTATED_DEFAULT_METHOD, ANNOTATED_IMPLEMENTATION);

  /** The SDK stops at the first reason; it must be among those that the processor reports. */
  private static final Map<String, Set<Problem>> REASONS =
      Map.of(
          "must be public", EnumSet.of(NOT_PUBLIC),
          "overloads are not allowed",
              EnumSet.of(OVERLOAD, INHERITED_TWICE, BRIDGED_ACTIVITY_METHOD),
          "can't be static", EnumSet.of(STATIC_ACTIVITY_METHOD),
          "sealed", EnumSet.of(SEALED_INTERFACE),
          "must not start with", EnumSet.of(RESERVED_TYPE),
          "Duplicated name", EnumSet.of(DUPLICATE_TYPE),
          "Found @", EnumSet.of(ANNOTATED_DEFAULT_METHOD, ANNOTATED_IMPLEMENTATION));

  private Agreement() {}

  static boolean isTemporalRule(Problem problem) {
    return IN_THE_INTERFACE.contains(problem)
        || ONLY_FOR_A_STUB.contains(problem)
        || ONLY_FOR_A_REGISTRATION.contains(problem);
  }

  /** Whether the SDK refuses what the processor refuses, at the same time and for a same reason. */
  static boolean between(Sdk.Verdict verdict, Set<Problem> reported) {
    return agrees(verdict.stub(), reported, ONLY_FOR_A_STUB)
        && agrees(verdict.registration(), reported, ONLY_FOR_A_REGISTRATION);
  }

  private static boolean agrees(
      Optional<String> refusal, Set<Problem> reported, Set<Problem> alsoRefused) {
    if (refusal.isEmpty()) {
      return Collections.disjoint(reported, IN_THE_INTERFACE)
          && Collections.disjoint(reported, alsoRefused);
    }
    return REASONS.entrySet().stream()
        .filter(reason -> refusal.get().contains(reason.getKey()))
        .anyMatch(reason -> !Collections.disjoint(reason.getValue(), reported));
  }
}
