package cases;

import dev.asyncactivity.AsyncActivity;

public class OnAClass {
  @AsyncActivity
  public String approve(String id) { // AsyncActivity.NotAnInterface
    return id;
  }
}
