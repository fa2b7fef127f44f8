/** What was declared, in values without any type of the compiler or of the code writer. */
@NullMarked
package dev.asyncactivity.processor.model;

import org.jspecify.annotations.NullMarked;
