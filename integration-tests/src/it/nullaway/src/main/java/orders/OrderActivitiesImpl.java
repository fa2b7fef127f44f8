package orders;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

public final class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final BiConsumer<String, String> mail;

  public OrderActivitiesImpl(BiConsumer<String, String> mail) {
    this.mail = mail;
  }

  @Override
  protected void approve(
      Order order, @Nullable String note, OrderActivitiesCompleter.Approve pending) {
    mail.accept(note == null ? order.id() : note, pending.token());
  }
}
