/** The contract of the table's activities. */
@NullMarked
package conformance.contract;

import org.jspecify.annotations.NullMarked;
