/** What workers do with hand-offs, seen and disturbed from within. Not API. */
@NullMarked
package dev.asyncactivity.testing.internal.handoff;

import org.jspecify.annotations.NullMarked;
