/** The test kit as a JUnit extension. */
@NullMarked
package dev.asyncactivity.testing.junit5;

import org.jspecify.annotations.NullMarked;
