package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface MemberLikeTheCompleter {
  @AsyncActivity
  String approve(String id);

  record MemberLikeTheCompleterCompleter(String name) {} // AsyncActivity.NamesMeet
}
