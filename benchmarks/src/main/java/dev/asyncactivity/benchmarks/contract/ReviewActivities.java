package dev.asyncactivity.benchmarks.contract;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** The activity that the benchmarks park and finish. */
@ActivityInterface
public interface ReviewActivities {

  /** Somebody's verdict on a subject. */
  @AsyncActivity
  String review(String subject);
}
