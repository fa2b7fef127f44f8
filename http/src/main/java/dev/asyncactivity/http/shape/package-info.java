/** What JSON a Java type is, as the object mapper reads it, and whether a body fits. Not API. */
@NullMarked
package dev.asyncactivity.http.shape;

import org.jspecify.annotations.NullMarked;
