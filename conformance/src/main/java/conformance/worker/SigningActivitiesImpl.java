package conformance.worker;

import conformance.contract.SigningActivitiesCompleter;
import conformance.contract.SigningActivitiesImplBase;
import conformance.contract.SigningRequest;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Tells the tokens that it is handed. */
public final class SigningActivitiesImpl extends SigningActivitiesImplBase {
  private final BiConsumer<String, String> tokens;

  /**
   * Makes the activities of a worker.
   *
   * @param tokens is given each token with its workflow's id
   */
  public SigningActivitiesImpl(BiConsumer<String, String> tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void countersign(SigningRequest request, SigningActivitiesCompleter.Countersign pending)
      throws InterruptedException {
    tokens.accept(request.workflowId(), pending.token());
    TimeUnit.MILLISECONDS.sleep(request.handOffMillis()); // A slow provider.
  }
}
