package signing;

import java.util.Optional;

final class SigningActivitiesImpl extends SigningActivitiesImplBase {
  private final Post post;
  private final Registry registry;

  SigningActivitiesImpl(Post post, Registry registry) {
    this.post = post;
    this.registry = registry;
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

  @Override
  protected String register(String contract, SigningActivitiesCompleter.Register pending) {
    return registry.submit(contract);
  }

  @Override
  protected Optional<String> pollRegister(String contract, String reference) {
    return registry.entry(reference);
  }
}
