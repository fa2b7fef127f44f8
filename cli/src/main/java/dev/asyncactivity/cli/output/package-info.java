/** What is printed: text for people, JSON for programs. */
@NullMarked
package dev.asyncactivity.cli.output;

import org.jspecify.annotations.NullMarked;
