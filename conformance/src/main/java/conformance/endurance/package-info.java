/** Programs that run for minutes: servers and workers that die, and a steady load. */
@NullMarked
package conformance.endurance;

import org.jspecify.annotations.NullMarked;
