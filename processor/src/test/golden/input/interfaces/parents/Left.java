package interfaces.parents;

import dev.asyncactivity.AsyncActivity;

public interface Left extends Plain {

  @AsyncActivity
  String left(String text);
}
