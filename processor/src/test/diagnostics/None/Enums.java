package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.Map;

@ActivityInterface
public interface Enums {
  @AsyncActivity(progress = Step.class)
  Step approve(Step step, Map<Step, Integer> counts);

  enum Step {
    READ {
      @Override
      int percent() {
        return 10;
      }
    },
    SIGNED {
      @Override
      int percent() {
        return 100;
      }
    };

    abstract int percent();
  }
}
