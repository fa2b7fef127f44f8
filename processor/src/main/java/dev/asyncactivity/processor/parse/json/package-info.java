/**
 * Tells whether Temporal's default data converter reads a type back: a model of how Jackson, as the
 * SDK sets it up, sees a class.
 */
@NullMarked
package dev.asyncactivity.processor.parse.json;

import org.jspecify.annotations.NullMarked;
