/** The operator's command line: where it starts, and how it ends. */
@NullMarked
package dev.asyncactivity.cli;

import org.jspecify.annotations.NullMarked;
