package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.immutables.value.Value;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(Styled order);

  @Value.Immutable
  interface Decision {
    boolean approved();
  }

  @OwnStyle
  interface Styled {
    String id();
  }

  @Value.Style
  @interface OwnStyle {}
}
