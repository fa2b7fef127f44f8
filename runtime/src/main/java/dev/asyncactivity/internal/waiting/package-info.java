/**
 * Waits of a workflow that are answered by a signal: the book that a workflow keeps of them, and
 * what goes over the wire. Not API, but called by generated code.
 *
 * <pre>
 * WaitBook         a workflow's waits of one interface: its stub, its listener, what is carried
 *   WaitRun        one call of the stub: hands off, waits, hands off again, and returns or throws
 *   Wait           one wait, open or ended
 *   WaitListener   takes the signals and answers the query
 * WaitCall, WaitFault, WaitAnswer    the wire
 * </pre>
 */
@NullMarked
package dev.asyncactivity.internal.waiting;

import org.jspecify.annotations.NullMarked;
