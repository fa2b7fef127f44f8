package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Order")
public interface OrderApprovals extends Approvals {}
