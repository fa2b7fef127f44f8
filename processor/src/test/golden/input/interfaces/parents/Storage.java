package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import java.util.List;
import java.util.Map;

/** Generic, which a plain parent may be whose child declares its methods anew. */
public interface Storage<K, V> {

  @AsyncActivity
  V load(K key);

  @AsyncActivity
  Map<K, List<V>> loadAll(List<? extends K> keys);

  @AsyncActivity
  @SuppressWarnings("unchecked")
  void store(K key, V... values);
}
