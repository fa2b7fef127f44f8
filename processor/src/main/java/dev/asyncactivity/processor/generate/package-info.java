/** From the model to classes; knows neither the compiler nor messages. */
@NullMarked
package dev.asyncactivity.processor.generate;

import org.jspecify.annotations.NullMarked;
