import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Approve approve(String id); // AsyncActivity.NamesMeet
}
