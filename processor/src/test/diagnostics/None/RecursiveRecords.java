package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Optional;

@ActivityInterface
public interface RecursiveRecords {
  @AsyncActivity
  Tree approve(Tree tree);

  record Tree(String name, List<Tree> children, Other other) {}

  record Other(Optional<Tree> back, Other[] others) {}
}
