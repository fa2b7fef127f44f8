package cases.contract;

import dev.asyncactivity.AsyncActivity;

public interface Contract {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);
}

record Rejected(String by) {}
