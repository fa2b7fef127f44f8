package dev.asyncactivity.benchmarks.parking;

import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesImplBase;

/** Parks through the generated base. */
final class GeneratedReviews extends ReviewActivitiesImplBase {
  private final Outside outside;

  GeneratedReviews(Outside outside) {
    this.outside = outside;
  }

  @Override
  protected void review(String subject, Review pending) {
    outside.take(pending.token());
  }
}
