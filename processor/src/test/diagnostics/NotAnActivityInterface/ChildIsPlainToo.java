package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

interface ChildIsPlainToo {
  @AsyncActivity
  String approve(String id); // AsyncActivity.NotAnActivityInterface

  interface Child extends ChildIsPlainToo {}

  @ActivityInterface
  interface Unrelated {
    void archive(String id);
  }
}
