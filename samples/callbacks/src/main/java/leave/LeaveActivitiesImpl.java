package leave;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.CallbackLinks;

final class LeaveActivitiesImpl extends LeaveActivitiesImplBase {
  private final CallbackLinks links;
  private final Outbox outbox;

  LeaveActivitiesImpl(AsyncActivityClient client, CallbackLinks links, Outbox outbox) {
    super(client);
    this.links = links;
    this.outbox = outbox;
  }

  @Override
  protected void approveLeave(Leave leave, LeaveActivitiesCompleter.ApproveLeave pending) {
    outbox.mail(leave, links.to(pending));
  }

  @Override
  protected void bookTravel(Leave leave, LeaveActivitiesCompleter.BookTravel pending) {
    outbox.book(leave);
  }
}
