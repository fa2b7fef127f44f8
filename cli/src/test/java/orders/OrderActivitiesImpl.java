package orders;

import java.util.concurrent.BlockingQueue;

/** Gives the tokens to the test. */
public final class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final BlockingQueue<String> tokens;

  public OrderActivitiesImpl(BlockingQueue<String> tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void approve(String order, OrderActivitiesCompleter.Approve pending) {
    tokens.add(pending.token());
  }

  @Override
  protected void ship(String order, OrderActivitiesCompleter.Ship pending) {
    tokens.add(pending.token());
  }

  @Override
  protected void count(String order, OrderActivitiesCompleter.Count pending) {
    tokens.add(pending.token());
  }

  @Override
  protected void audit(String order, OrderActivitiesCompleter.Audit pending) {
    tokens.add(pending.token());
  }
}
