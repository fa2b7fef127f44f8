package cases;

import dev.asyncactivity.AsyncActivity;

record OnARecord(String id) {
  @AsyncActivity
  @Override
  public String id() { // AsyncActivity.NotAnInterface
    return id;
  }
}
