/** Contracts written as OpenAPI 3.1, and read back. Not API. */
@NullMarked
package dev.asyncactivity.http.openapi;

import org.jspecify.annotations.NullMarked;
