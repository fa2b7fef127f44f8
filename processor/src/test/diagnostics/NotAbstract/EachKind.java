package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface EachKind {
  @AsyncActivity
  String approve(String id);

  @AsyncActivity
  default String second(String id) { // AsyncActivity.NotAbstract
    return third(id);
  }

  @AsyncActivity
  private String third(String id) { // AsyncActivity.NotAbstract
    return id;
  }

  @AsyncActivity
  static String fourth(String id) { // AsyncActivity.NotAbstract
    return id;
  }
}
