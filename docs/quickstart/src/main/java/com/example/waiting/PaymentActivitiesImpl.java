package com.example.waiting;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInfo;
import java.io.IOException;
import java.util.Optional;

final class PaymentActivitiesImpl extends PaymentActivitiesImplBase {
  private final PaymentProvider provider;

  PaymentActivitiesImpl(PaymentProvider provider) {
    this.provider = provider;
  }

  @Override
  protected PaymentRef charge(Order order, PaymentActivitiesCompleter.Charge pending)
      throws IOException {
    ActivityInfo info = Activity.getExecutionContext().getInfo();
    String sameInAllAttempts = info.getWorkflowRunId() + "/" + info.getActivityId();
    return new PaymentRef(provider.start(order.cents(), sameInAllAttempts));
  }

  @Override
  protected Optional<Receipt> pollCharge(Order order, PaymentRef reference) throws IOException {
    return provider.receiptOf(reference.id()).map(Receipt::new);
  }
}
