package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends lib.Parent {} // AsyncActivity.MissingClass
