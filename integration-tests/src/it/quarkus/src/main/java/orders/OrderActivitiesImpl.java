package orders;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
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
