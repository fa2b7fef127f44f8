package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pending activities of a run that an address without an activity id can mean: those of the
 * call's type, with the key if the address has one.
 */
record Candidates(Encoding encoding, CallContext call, RunDescription run) {

  Finding find() {
    if (run.closed()) {
      return new Finding.Gone(new NotPendingReason.WorkflowClosed(run.status(), null));
    }
    List<PendingActivity> ofType = run.ofType(call.activity().type());
    if (ofType.isEmpty()) {
      return new Finding.Gone(
          new NotPendingReason.NoneOfType(
              run.pending().stream().map(PendingActivity::type).distinct().sorted().toList()));
    }
    String key = call.activity().key();
    List<PendingActivity> found = key == null ? ofType : withKey(key, ofType);
    if (found.isEmpty()) {
      return new Finding.Gone(new NotPendingReason.NoneWithKey());
    }
    return found.size() == 1
        ? Inquiry.pinned(call, run, found.get(0))
        : new Finding.Several(found.stream().map(PendingActivity::id).toList());
  }

  /** What cannot be read may be the one that is looked for, unless another is found. */
  private List<PendingActivity> withKey(String key, List<PendingActivity> ofType) {
    List<PendingActivity> found = new ArrayList<>();
    @Nullable RuntimeException unreadable = null;
    for (PendingActivity activity : ofType) {
      try {
        if (keyOf(activity).filter(key::equals).isPresent()) {
          found.add(activity);
        }
      } catch (RuntimeException e) {
        unreadable = e;
      }
    }
    if (found.isEmpty() && unreadable != null) {
      throw unreadable;
    }
    return found;
  }

  private Optional<String> keyOf(PendingActivity activity) {
    KnownActivity known = call.activity();
    return activity.details() == null
        ? Optional.empty()
        : encoding.key(
            activity.details(),
            known.pinnedTo(
                activity.id(), activity.attempt(), activity.scheduled(), run.queueOf(activity)));
  }
}
