package orders;

import jakarta.inject.Singleton;

@Singleton
public class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final Mail mail;

  OrderActivitiesImpl(Mail mail) {
    this.mail = mail;
  }

  @Override
  @Measured
  protected void approve(Order order, OrderActivitiesCompleter.Approve pending) {
    mail.send(order.id(), pending.token());
  }
}
