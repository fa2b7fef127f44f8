/** The table's workflow, and the worker that parks its activities. */
@NullMarked
package conformance.worker;

import org.jspecify.annotations.NullMarked;
