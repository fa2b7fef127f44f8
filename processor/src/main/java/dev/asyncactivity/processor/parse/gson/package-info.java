/** A model of how Gson, which Cadence's default data converter uses, sees the types of values. */
@NullMarked
package dev.asyncactivity.processor.parse.gson;

import org.jspecify.annotations.NullMarked;
