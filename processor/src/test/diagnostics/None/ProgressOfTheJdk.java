package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.UUID;

@ActivityInterface
public interface ProgressOfTheJdk {
  @AsyncActivity(progress = String.class)
  String text(String id);

  @AsyncActivity(progress = int.class)
  String number(String id);

  @AsyncActivity(progress = byte[].class)
  String bytes(String id);

  @AsyncActivity(progress = UUID.class)
  String uuid(String id);
}
