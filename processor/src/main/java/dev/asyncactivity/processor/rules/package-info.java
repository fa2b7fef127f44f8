/**
 * What can be wrong with an activity interface, each kind in a rule of its own: of one interface as
 * it is read, or of the whole compilation when its last round is over.
 */
@NullMarked
package dev.asyncactivity.processor.rules;

import org.jspecify.annotations.NullMarked;
