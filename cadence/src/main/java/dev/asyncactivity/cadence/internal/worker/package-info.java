/** The worker's side: parking an activity. Not API, but called by generated code. */
@NullMarked
package dev.asyncactivity.cadence.internal.worker;

import org.jspecify.annotations.NullMarked;
