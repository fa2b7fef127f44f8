package cases;

import dev.asyncactivity.AsyncActivity;
import java.util.concurrent.CompletionStage;

interface Parent {
  @AsyncActivity
  CompletionStage<String> approve(String id);
}
