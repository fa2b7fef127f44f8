package cases;

import io.temporal.activity.ActivityMethod;

final class ApprovalsImpl extends ApprovalsImplBase {
  @Override
  protected void approve(String id, ApprovalsCompleter.Approve pending) {}

  @Override
  @ActivityMethod(name = "Archive")
  public void archive(String id) {} // AsyncActivity.AnnotatedImplementation
}
