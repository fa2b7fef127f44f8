package nullness;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Type annotations at every level. */
@NullMarked
@ActivityInterface(namePrefix = "TypeUse_")
public interface TypeUse {

  @AsyncActivity
  @Nullable String top(@Nullable String text, Map.@Nullable Entry<String, String> entry);

  @AsyncActivity
  List<@Nullable String> argument(Map<String, ? extends @Nullable List<@Nullable String>> deep);

  @AsyncActivity
  @Nullable String @Nullable [] array(@Nullable String[] elements, String @Nullable [] itself);

  @AsyncActivity
  int @Nullable [][] matrix(String[] @Nullable [] inner, byte @Nullable [] bytes);

  @AsyncActivity
  void varargs(@Nullable String @Nullable ... texts);

  @AsyncActivity
  void withValue(@Maybe("why") String text, List<@Maybe("*/ \\u $") @Nullable String> list);

  @AsyncActivity
  @Nullable Integer boxed(@Nullable Integer number);
}
