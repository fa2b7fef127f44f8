package com.example.waiting;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SignatureActivities {

  /** Sends; an ordinary activity, with an ordinary activity's short time-out. */
  void send(String contract, String workflowId);

  /** Waits; its hand-off is empty. */
  @AsyncActivity
  String awaitSignature(String contract);
}
