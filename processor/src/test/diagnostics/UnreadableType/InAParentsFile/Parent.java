package cases;

import dev.asyncactivity.AsyncActivity;

interface Parent {
  @AsyncActivity
  Shape approve(Shape shape);
}
