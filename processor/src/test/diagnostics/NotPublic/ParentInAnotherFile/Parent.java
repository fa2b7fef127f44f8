package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
interface Parent {
  void archive(String id);
}
