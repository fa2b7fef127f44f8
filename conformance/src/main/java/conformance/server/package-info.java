/** Temporal servers, started and stopped on loopback with free ports. */
@NullMarked
package conformance.server;

import org.jspecify.annotations.NullMarked;
