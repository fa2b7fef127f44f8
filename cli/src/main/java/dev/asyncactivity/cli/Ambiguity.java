package dev.asyncactivity.cli;

import java.util.List;

/**
 * Nothing was changed: more than one activity fits.
 *
 * @since 0.1
 */
public final class Ambiguity extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * The activities that fit.
   *
   * @param activities what tells them apart
   */
  public Ambiguity(List<String> activities) {
    super(
        "More than one activity fits: "
            + String.join(", ", activities)
            + ". Name one with --workflow-id and --activity-id.");
  }
}
