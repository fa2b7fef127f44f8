package dev.asyncactivity.benchmarks.token;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.contract.TypicalActivity;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** A callback token, through the calls that users make. */
final class CallbackTokenText implements TokenText {
  private final ReviewActivitiesCompleter completer;
  private final Review pending;

  CallbackTokenText(TokenCodec codec) {
    // Neither call goes to the server, so there is none.
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.getDefaultInstance());
    completer =
        ReviewActivitiesCompleter.create(
            AsyncActivityClient.newBuilder(WorkflowClient.newInstance(stubs))
                .setTokenCodec(codec)
                .build());
    pending = completer.review(TypicalActivity.numbered(0));
  }

  @Override
  public String make() {
    return pending.token();
  }

  @Override
  public Review open(String text) {
    return completer.review(text);
  }
}
