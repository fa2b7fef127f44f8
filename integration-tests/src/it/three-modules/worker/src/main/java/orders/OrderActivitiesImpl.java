package orders;

import java.util.function.Consumer;

public final class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final Consumer<String> mail;

  public OrderActivitiesImpl(Consumer<String> mail) {
    this.mail = mail;
  }

  @Override
  protected void approve(Order order, OrderActivitiesCompleter.Approve pending) {
    mail.accept(pending.token());
  }
}
