/** Webhooks that answer activities: who sent them, and what they say. */
@NullMarked
package dev.asyncactivity.http.webhook;

import org.jspecify.annotations.NullMarked;
