package cases;

import io.temporal.activity.ActivityMethod;

interface Base {
  void archive(String id);

  @ActivityMethod(name = "Archive")
  void store(String id);
}
