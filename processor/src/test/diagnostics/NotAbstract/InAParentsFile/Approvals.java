package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Defaults { // AsyncActivity.NotAbstract
  void archive(String id);
}
