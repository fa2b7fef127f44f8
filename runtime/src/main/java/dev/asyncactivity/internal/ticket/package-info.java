/** What a hand-off leaves in the heartbeat details of its activity. */
@NullMarked
package dev.asyncactivity.internal.ticket;

import org.jspecify.annotations.NullMarked;
