package dev.asyncactivity.benchmarks.parking;

import dev.asyncactivity.benchmarks.contract.ReviewActivities;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.util.Base64;

/** Parks as one does by hand with the SDK. */
final class ByHandReviews implements ReviewActivities {
  private final Outside outside;

  ByHandReviews(Outside outside) {
    this.outside = outside;
  }

  @Override
  public String review(String subject) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    context.doNotCompleteOnReturn();
    outside.take(Base64.getUrlEncoder().withoutPadding().encodeToString(context.getTaskToken()));
    return null; // Nobody is given it.
  }
}
