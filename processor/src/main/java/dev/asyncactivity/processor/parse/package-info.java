/** From the compiler's elements to the model; what is wrong goes into the report. */
@NullMarked
package dev.asyncactivity.processor.parse;

import org.jspecify.annotations.NullMarked;
