package oddities;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.Nullable;

@ActivityInterface
public interface OddActivities {

  /** The result may be null. */
  @AsyncActivity(failure = Doubt.class)
  @Nullable Opinion opine();

  /** Of the failure nobody knows the JSON. */
  @AsyncActivity(failure = Veto.class)
  Opinion judge();

  /** The result has no end. */
  @AsyncActivity
  Chain forge();

  record Opinion(boolean good, String by) {}

  record Doubt(String by) {}

  record Veto(@JsonValue String why) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Veto {}
  }

  record Chain(String name, @Nullable Chain next) {}
}
