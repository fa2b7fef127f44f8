package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface GetterWithoutSetter {
  @AsyncActivity
  Decision approve(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Flag flag(String id); // AsyncActivity.UnreadableType

  class Decision {
    private int net;
    private int tax;

    public int getNet() {
      return net;
    }

    public int getTax() {
      return tax;
    }

    public int getTotal() {
      return net + tax;
    }
  }

  /** The field is the property "isOpen", and the getter another one, "open". */
  class Flag {
    private boolean isOpen;

    public boolean isOpen() {
      return isOpen;
    }
  }
}
