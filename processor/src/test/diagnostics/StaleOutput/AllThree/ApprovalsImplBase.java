package cases;

import dev.asyncactivity.internal.AsyncActivityGenerated;

@AsyncActivityGenerated
public abstract class ApprovalsImplBase implements Approvals {}
