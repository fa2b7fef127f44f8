/**
 * How an answer reaches an activity, and what became of it. Not API.
 *
 * <pre>
 * Delivery        one way of delivering: ServerDelivery, SignalDelivery; the address says which
 *   SignalDelivery  asks the workflow that waits, signals, and asks again
 *     Signaller (role of the server)    reaches the workflow
 *     WaitVerdicts                      what the workflow's report means for a call
 *   ServerDelivery
 *   Completing, Failing, Cancelling, Heartbeating    one operation each, giving a Verdict
 *     Sender      sends an Operation to a Target, with all its tries
 *       Responder (role of the server)  answers one try
 *       Encoding  turns the user's values into what the server takes
 *     Inquiry     finds out why an activity is not pending
 *       Lookups   asks, with all tries
 *         Inspector (role of the server)  answers one look-up
 * </pre>
 */
@NullMarked
package dev.asyncactivity.internal.delivery;

import org.jspecify.annotations.NullMarked;
