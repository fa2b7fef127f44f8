package com.example.waiting;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ReceiptActivities {

  @AsyncActivity(key = "receipt.number")
  void checkReceipt(Receipt receipt);
}
