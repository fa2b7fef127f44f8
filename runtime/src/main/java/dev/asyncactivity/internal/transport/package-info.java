/** What a handle's calls mean, and what became of them. Not API. */
@NullMarked
package dev.asyncactivity.internal.transport;

import org.jspecify.annotations.NullMarked;
