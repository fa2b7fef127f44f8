package cases;

import dev.asyncactivity.internal.AsyncActivityGenerated;

@AsyncActivityGenerated
public final class ApprovalsFailures {}
