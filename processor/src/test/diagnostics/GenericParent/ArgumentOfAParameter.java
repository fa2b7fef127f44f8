package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

public interface ArgumentOfAParameter<T> {
  @AsyncActivity
  void approve(List<T> orders); // AsyncActivity.GenericParent

  void archive(String id);

  @ActivityInterface
  interface OfText extends ArgumentOfAParameter<String> {}
}
