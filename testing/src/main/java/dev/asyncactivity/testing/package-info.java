/**
 * Tests of asynchronous activities, with a Temporal server and without. Start at
 * AsyncActivityTestKit.
 */
@NullMarked
package dev.asyncactivity.testing;

import org.jspecify.annotations.NullMarked;
