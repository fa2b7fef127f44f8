package orders;

import io.temporal.spring.boot.ActivityImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@ActivityImpl(taskQueues = "orders")
public class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final JdbcClient database;
  private final Mail mail;

  OrderActivitiesImpl(JdbcClient database, Mail mail) {
    this.database = database;
    this.mail = mail;
  }

  @Override
  @Transactional
  protected void approve(Order order, OrderActivitiesCompleter.Approve pending) {
    database
        .sql("insert into request values (?, ?)")
        .params(order.id(), pending.token())
        .update();
    mail.send(order.id());
  }
}
