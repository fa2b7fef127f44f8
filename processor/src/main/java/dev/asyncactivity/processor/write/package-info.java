/** From classes to files. */
@NullMarked
package dev.asyncactivity.processor.write;

import org.jspecify.annotations.NullMarked;
