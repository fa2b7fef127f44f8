/**
 * Callback URLs: what an activity interface promises to the outside over HTTP. Start at
 * CallbackContract.
 */
@NullMarked
package dev.asyncactivity.http;

import org.jspecify.annotations.NullMarked;
