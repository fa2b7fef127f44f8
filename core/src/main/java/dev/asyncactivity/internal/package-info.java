/** What generated code needs beside the API. Nothing in or below this package is API. */
@NullMarked
package dev.asyncactivity.internal;

import org.jspecify.annotations.NullMarked;
