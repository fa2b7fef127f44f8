package interfaces.parents;

import io.temporal.activity.ActivityInterface;
import java.util.List;

/** A raw type, and a deprecated one, come in through the parent's variables. */
@SuppressWarnings({"rawtypes", "deprecation"})
@ActivityInterface(namePrefix = "RawStorage_")
public interface RawStorage extends Storage<OldKey, List> {}
