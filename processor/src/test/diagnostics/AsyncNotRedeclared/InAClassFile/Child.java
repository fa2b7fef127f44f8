package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Child extends Parent {
  @Override
  String approve(String id); // AsyncActivity.AsyncNotRedeclared

  @Override
  @SuppressWarnings("AsyncActivity.AsyncNotRedeclared")
  String second(String id);
}
