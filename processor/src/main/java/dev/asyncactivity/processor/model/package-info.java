/** What was declared, in values without any type of the compiler. */
@NullMarked
package dev.asyncactivity.processor.model;

import org.jspecify.annotations.NullMarked;
