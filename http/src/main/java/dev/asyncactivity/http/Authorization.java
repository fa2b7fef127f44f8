package dev.asyncactivity.http;

/**
 * Whether somebody may do something with a callback.
 *
 * @since 0.1.0
 */
public sealed interface Authorization {

  /** They may. */
  static Authorization allow() {
    return new Allow();
  }

  /** They may not: 403. */
  static Authorization refuse() {
    return new Refuse();
  }

  /** Somebody must log in first: 401, with {@code Bearer} as the challenge. */
  static Authorization login() {
    return login("Bearer");
  }

  /**
   * Somebody must log in first: 401.
   *
   * @param challenge what {@code WWW-Authenticate} says
   */
  static Authorization login(String challenge) {
    return new Login(challenge);
  }

  /**
   * They may.
   *
   * @since 0.1.0
   */
  record Allow() implements Authorization {}

  /**
   * They may not.
   *
   * @since 0.1.0
   */
  record Refuse() implements Authorization {}

  /**
   * Somebody must log in first.
   *
   * @param challenge what {@code WWW-Authenticate} says
   * @since 0.1.0
   */
  record Login(String challenge) implements Authorization {}
}
