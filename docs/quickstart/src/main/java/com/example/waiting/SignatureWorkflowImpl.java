package com.example.waiting;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class SignatureWorkflowImpl implements SignatureWorkflow {
  private final SignatureActivities sending = within(Duration.ofSeconds(30));
  private final SignatureActivities waiting = within(Duration.ofDays(14));

  private static SignatureActivities within(Duration startToClose) {
    return Workflow.newActivityStub(
        SignatureActivities.class,
        ActivityOptions.newBuilder().setStartToCloseTimeout(startToClose).build());
  }

  @Override
  public String sign(String contract) {
    // Waiting first: whoever answers at once finds it.
    Promise<String> signature = Async.function(waiting::awaitSignature, contract);
    sending.send(contract, Workflow.getInfo().getWorkflowId());
    return "signed by " + signature.get();
  }
}
