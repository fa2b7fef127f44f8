/**
 * What is wrong with a user's code: problems, where they are, and the report that collects them.
 */
@NullMarked
package dev.asyncactivity.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
