/** From a path and a body to a call on an activity. */
@NullMarked
package dev.asyncactivity.http.route;

import org.jspecify.annotations.NullMarked;
