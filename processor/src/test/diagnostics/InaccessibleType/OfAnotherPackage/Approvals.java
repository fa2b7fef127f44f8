package cases;

import cases.contract.Contract;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Contract { // AsyncActivity.InaccessibleType
  void archive(String id);
}
