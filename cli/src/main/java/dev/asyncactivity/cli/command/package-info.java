/** One command for each file, and the options that several have. */
@NullMarked
package dev.asyncactivity.cli.command;

import org.jspecify.annotations.NullMarked;
