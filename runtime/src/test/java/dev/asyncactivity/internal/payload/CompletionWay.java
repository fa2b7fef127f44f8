package dev.asyncactivity.internal.payload;

import io.temporal.activity.ActivityInfo;
import io.temporal.failure.ApplicationFailure;

/** A way to end an activity, or to report on it. */
interface CompletionWay {
  void complete(ActivityInfo activity, String result);

  void fail(ActivityInfo activity, ApplicationFailure failure);

  void cancel(ActivityInfo activity, String details);

  void heartbeat(ActivityInfo activity, String details);
}
