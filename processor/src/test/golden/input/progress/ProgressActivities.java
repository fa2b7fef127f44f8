package progress;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface(namePrefix = "Progress_")
public interface ProgressActivities {

  @AsyncActivity(progress = Step.class)
  String aRecord(String text);

  @AsyncActivity(progress = int.class)
  String primitive(String text);

  @AsyncActivity(progress = byte[].class)
  String bytes(String text);

  @AsyncActivity(progress = Step[].class)
  String array(String text);

  @AsyncActivity(progress = List.class)
  String rawList(String text);

  @AsyncActivity(failure = void.class, progress = void.class)
  String none(String text);

  @AsyncActivity(attempts = Attempts.EXACT)
  String exact(String text);

  @AsyncActivity(attempts = Attempts.ANY)
  String any(String text);
}
