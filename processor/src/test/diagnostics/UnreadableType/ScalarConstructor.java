package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ScalarConstructor {
  @AsyncActivity
  Money approve(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  OrderId order(String id); // AsyncActivity.UnreadableType

  final class OrderId {
    private final String value;

    public OrderId(String value) {
      this.value = value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  final class Money {
    public final long amount;
    public final String currency;

    private Money(long amount, String currency) {
      this.amount = amount;
      this.currency = currency;
    }

    public static Money valueOf(String text) {
      return new Money(Long.parseLong(text), "EUR");
    }
  }
}
