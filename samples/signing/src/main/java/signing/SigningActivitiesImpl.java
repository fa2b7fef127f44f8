package signing;

final class SigningActivitiesImpl extends SigningActivitiesImplBase {
  private final Post post;

  SigningActivitiesImpl(Post post) {
    this.post = post;
  }

  @Override
  protected void scan(String contract, SigningActivitiesCompleter.Scan pending) {
    post.send("please scan " + contract, pending.token());
  }

  @Override
  protected void sign(String contract, SigningActivitiesCompleter.Sign pending) {
    post.send("please sign " + contract, pending.token());
  }

  @Override
  protected void withdrawSign(String contract, SigningActivitiesCompleter.Sign pending) {
    post.send("no longer wanted: " + contract, pending.token());
  }
}
