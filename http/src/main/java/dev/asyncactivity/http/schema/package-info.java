/** Shapes written as JSON Schema (2020-12), and read back. Not API. */
@NullMarked
package dev.asyncactivity.http.schema;

import org.jspecify.annotations.NullMarked;
