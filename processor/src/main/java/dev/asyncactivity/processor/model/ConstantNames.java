package dev.asyncactivity.processor.model;

import java.util.Locale;

/** Names of constants: {@code HttpError} gives {@code HTTP_ERROR}. */
public final class ConstantNames {

  private ConstantNames() {}

  public static String of(String simpleName) {
    return simpleName
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
