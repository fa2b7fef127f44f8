package cases;

import dev.asyncactivity.AsyncActivity;

interface AllOfItsMethods {
  @AsyncActivity
  String approve(String id); // AsyncActivity.NotAnActivityInterface

  @AsyncActivity
  default String archive(String id) { // AsyncActivity.NotAnActivityInterface
    return id;
  }

  @AsyncActivity
  private void helper() {} // AsyncActivity.NotAnActivityInterface
}
