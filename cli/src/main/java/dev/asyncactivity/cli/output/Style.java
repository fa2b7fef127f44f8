package dev.asyncactivity.cli.output;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours: on a terminal only, and not where {@code NO_COLOR} is set.
 *
 * @since 0.1
 */
public final class Style {
  private static final String RESET = "\u001B[0m";

  private final boolean on;

  private Style(boolean on) {
    this.on = on;
  }

  /**
   * The style that an environment asks for.
   *
   * @param environment the environment variables
   */
  public static Style of(Map<String, String> environment) {
    return of(environment, Ansi.AUTO.enabled());
  }

  static Style of(Map<String, String> environment, boolean terminal) {
    return new Style(terminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** The same for what picocli prints. */
  public Ansi ansi() {
    return on ? Ansi.ON : Ansi.OFF;
  }

  /** What stands out. */
  public String bold(String text) {
    return on ? "\u001B[1m" + text + RESET : text;
  }

  /** What went well. */
  public String good(String text) {
    return on ? "\u001B[32m" + text + RESET : text;
  }
}
