package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Base {
  void archive(String id);
}
