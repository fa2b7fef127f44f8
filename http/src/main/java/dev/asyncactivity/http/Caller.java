package dev.asyncactivity.http;

import java.util.Map;
import java.util.Objects;

/**
 * Who has logged in. Whatever serves HTTP has made sure of it; the library believes it.
 *
 * @param name the name, as audit lines and the workflow's history show it
 * @param claims what else the login says
 * @since 0.1.0
 */
public record Caller(String name, Map<String, String> claims) {

  public Caller {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("The caller's name is empty");
    }
    claims = Map.copyOf(claims);
  }

  /**
   * Somebody of whom only the name is known.
   *
   * @param name the name
   */
  public Caller(String name) {
    this(name, Map.of());
  }

  /** The name alone: among the claims may be tokens, and this comes into logs. */
  @Override
  public String toString() {
    return "Caller[" + name + "]";
  }
}
