package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Beans {
  @AsyncActivity
  Decision approve(Order order);

  class Decision {
    private boolean approved;

    public boolean isApproved() {
      return approved;
    }

    public void setApproved(boolean approved) {
      this.approved = approved;
    }
  }

  class Order {
    private final String id;

    protected Order() {
      this("");
    }

    public Order(String id) {
      this.id = id;
    }

    public String getId() {
      return id;
    }
  }
}
