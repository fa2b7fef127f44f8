package cases;

import dev.asyncactivity.AsyncActivity;

interface Parent {
  @AsyncActivity
  <T> void approve(T order);
}
