package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface RawListAsProgress {
  @AsyncActivity(progress = List.class)
  String approve(String id);
}
