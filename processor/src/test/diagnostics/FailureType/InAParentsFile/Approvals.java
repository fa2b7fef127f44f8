package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Parent {} // AsyncActivity.FailureType
