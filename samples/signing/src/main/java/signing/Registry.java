package signing;

import java.util.Optional;

/** Enters signed contracts, on a day of its own choosing. */
interface Registry {

  /** Takes a contract in, and says under which reference to ask for it. */
  String submit(String contract);

  /** The number of the entry, once there is one. */
  Optional<String> entry(String reference);
}
