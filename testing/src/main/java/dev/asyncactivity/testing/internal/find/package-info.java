/** What is pending on a server. Not API. */
@NullMarked
package dev.asyncactivity.testing.internal.find;

import org.jspecify.annotations.NullMarked;
