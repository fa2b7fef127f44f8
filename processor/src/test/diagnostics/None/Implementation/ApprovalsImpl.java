package cases;

import io.temporal.common.MethodRetry;

final class ApprovalsImpl extends ApprovalsImplBase {
  @Override
  protected void approve(String id, ApprovalsCompleter.Approve pending) {}

  @Override
  public void archive(String id) {}

  @MethodRetry
  private void notLookedAt() {}

  @MethodRetry
  static void orCalled() {
    new ApprovalsImpl().notLookedAt();
  }
}
