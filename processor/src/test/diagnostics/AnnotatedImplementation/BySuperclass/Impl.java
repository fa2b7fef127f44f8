package cases;

import io.temporal.activity.ActivityMethod;

class Impl extends Middle {
  @Override
  protected void approve(String id, ApprovalsCompleter.Approve pending) {}

  @Override
  @ActivityMethod
  public void archive(String id) {} // AsyncActivity.AnnotatedImplementation
}

abstract class Middle extends ApprovalsImplBase {}
