/** The table: situations, calls on addresses, and what is to come of them. */
@NullMarked
package conformance.table;

import org.jspecify.annotations.NullMarked;
