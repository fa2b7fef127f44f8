package cases;

import dev.asyncactivity.AsyncActivity;

public interface Parent {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}
}
