/**
 * Typed asynchronous completion of Temporal activities: the annotations, the client, the handles.
 */
@NullMarked
package dev.asyncactivity;

import org.jspecify.annotations.NullMarked;
