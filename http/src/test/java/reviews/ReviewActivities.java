package reviews;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface ReviewActivities {

  @AsyncActivity(failure = ReviewFailure.class, progress = ReviewProgress.class)
  Verdict review(Document document);

  @AsyncActivity
  void sign(Document document);

  @AsyncActivity(poll = "PT1H", reference = String.class)
  Verdict check(Document document);

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  Verdict approve(Document document);

  @AsyncActivity(bySignal = true, failure = ReviewFailure.class)
  Verdict witness(Document document);

  record Document(String id) {}

  record Verdict(boolean approved, String by, List<String> reasons) {}

  record ReviewProgress(String stage, int percent) {}

  sealed interface ReviewFailure {
    record Rejected(String by, String reason) implements ReviewFailure {}

    @AsyncFailure(type = "ReviewerBusy", retryable = true)
    record Busy(String who) implements ReviewFailure {}
  }
}
