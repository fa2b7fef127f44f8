package keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;
import java.util.UUID;

/** Keys of every kind, with each way to wait. */
@ActivityInterface
public interface KeyedActivities {

  @AsyncActivity(key = "report.id", progress = Integer.class)
  String approve(Report report);

  @AsyncActivity(key = "client", waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  void sign(String id, UUID client);

  @AsyncActivity(key = "order.number", poll = "PT30S", reference = String.class)
  boolean charge(Order order);

  /** The path of a component of a record. */
  record Report(String id) {}

  /** The path of a getter. */
  class Order {
    private final long number;

    @JsonCreator
    public Order(@JsonProperty("number") long number) {
      this.number = number;
    }

    public long getNumber() {
      return number;
    }
  }
}
