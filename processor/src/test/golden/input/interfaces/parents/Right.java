package interfaces.parents;

import dev.asyncactivity.AsyncActivity;

public interface Right extends Plain {

  @AsyncActivity
  String right(String text);
}
