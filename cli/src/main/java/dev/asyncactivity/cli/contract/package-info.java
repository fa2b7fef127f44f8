/** The activity interfaces on the class path, and what is generated for them. */
@NullMarked
package dev.asyncactivity.cli.contract;

import org.jspecify.annotations.NullMarked;
