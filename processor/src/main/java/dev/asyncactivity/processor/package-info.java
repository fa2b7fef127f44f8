/** The processor: rounds in, parse, model, generate, write. */
@NullMarked
package dev.asyncactivity.processor;

import org.jspecify.annotations.NullMarked;
