package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "__temporal_")
public interface Parent {
  void archive(String id);
}
