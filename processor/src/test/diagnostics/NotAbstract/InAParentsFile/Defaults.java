package cases;

import dev.asyncactivity.AsyncActivity;

interface Defaults {
  @AsyncActivity
  default String approve(String id) {
    return id;
  }
}
