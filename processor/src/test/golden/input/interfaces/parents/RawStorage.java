package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

/** A raw type, and a deprecated one. */
@SuppressWarnings({"rawtypes", "deprecation"})
@ActivityInterface(namePrefix = "RawStorage_")
public interface RawStorage extends Storage<OldKey, List> {

  @Override
  @AsyncActivity
  List load(OldKey key);

  @Override
  @AsyncActivity
  Map<OldKey, List<List>> loadAll(List<? extends OldKey> keys);

  @Override
  @AsyncActivity
  void store(OldKey key, List... values);
}
