package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

/** Declares the generic parent's methods anew, so that Temporal knows the types. */
@ActivityInterface(namePrefix = "ListStorage_")
public interface ListStorage extends Storage<String, List<Integer>> {

  @Override
  @AsyncActivity
  List<Integer> load(String key);

  @Override
  @AsyncActivity
  Map<String, List<List<Integer>>> loadAll(List<? extends String> keys);

  @Override
  @AsyncActivity
  @SuppressWarnings("unchecked")
  void store(String key, List<Integer>... values);
}
