package com.example.waiting;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PaymentActivities {

  @AsyncActivity(poll = "PT30S", reference = PaymentRef.class)
  Receipt charge(Order order);
}
