package cases;

import dev.asyncactivity.AsyncActivity;

enum OnAnEnum {
  ONE;

  @AsyncActivity
  String approve() { // AsyncActivity.NotAnInterface
    return name();
  }
}
