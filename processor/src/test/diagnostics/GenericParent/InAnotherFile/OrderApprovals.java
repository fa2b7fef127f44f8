package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OrderApprovals extends Approvals<String> {} // AsyncActivity.GenericParent
