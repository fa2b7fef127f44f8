package interfaces.parents;

import io.temporal.activity.ActivityInterface;
import java.util.List;

/** Puts concrete types in place of the parent's variables. */
@ActivityInterface(namePrefix = "ListStorage_")
public interface ListStorage extends Storage<String, List<Integer>> {}
