package cases;

import dev.asyncactivity.AsyncActivity;

public interface Forgotten {
  @AsyncActivity
  String approve(String id); // AsyncActivity.NotAnActivityInterface
}
