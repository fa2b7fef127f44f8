package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Invoice")
public interface InvoiceApprovals extends Approvals {}
