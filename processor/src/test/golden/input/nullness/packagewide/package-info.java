@NullMarked
package nullness.packagewide;

import org.jspecify.annotations.NullMarked;
