/** Which server, with which credentials: flags, environment, profile file. */
@NullMarked
package dev.asyncactivity.cli.connection;

import org.jspecify.annotations.NullMarked;
