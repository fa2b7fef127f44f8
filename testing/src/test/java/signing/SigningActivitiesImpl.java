package signing;

import java.util.Queue;

/** Mails the links. */
public final class SigningActivitiesImpl extends SigningActivitiesImplBase {
  private final Queue<String> mails;

  public SigningActivitiesImpl(Queue<String> mails) {
    this.mails = mails;
  }

  @Override
  protected void sign(String contract, SigningActivitiesCompleter.Sign pending) {
    mails.add(pending.token());
  }
}
