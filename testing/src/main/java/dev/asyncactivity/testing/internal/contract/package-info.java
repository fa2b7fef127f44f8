/** Sample values, written and read back. Not API. */
@NullMarked
package dev.asyncactivity.testing.internal.contract;

import org.jspecify.annotations.NullMarked;
