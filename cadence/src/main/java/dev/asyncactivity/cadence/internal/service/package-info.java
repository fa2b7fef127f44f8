/** Calls of the Cadence service, by its callbacks or in a thread. Not API. */
@NullMarked
package dev.asyncactivity.cadence.internal.service;

import org.jspecify.annotations.NullMarked;
