package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

public final class InTheSignature {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity
    Decision approve(String id); // AsyncActivity.InaccessibleType

    @AsyncActivity
    void second(
        String id,
        List<? extends Decision> decisions); // AsyncActivity.InaccessibleType

    @AsyncActivity(progress = Decision.class) // AsyncActivity.InaccessibleType
    void third(String id);
  }

  private record Decision(boolean approved) {}

  private InTheSignature() {}
}
